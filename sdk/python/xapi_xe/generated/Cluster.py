# Written by codegen from idl/; change the IDL, not this file.
"""Cluster on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Cluster"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'cluster': ((), ('uuid', 'cluster-hosts', 'cluster-token', 'cluster-stack', 'allowed-operations', 'current-operations', 'pool-auto-join', 'cluster-config', 'other-config'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('cluster-hosts', 'SRO', 'Cluster_host ref set', ('cluster_hosts', 'Cluster_host', 'uuid'), '', '', '', ()),
    ('cluster-token', ' RO', 'string', ('cluster_token',), '', '', '', ()),
    ('cluster-stack', ' RO', 'string', ('cluster_stack',), '', '', '', ()),
    ('token-timeout', ' RO', 'float', ('token_timeout',), '', '', '', ()),
    ('token-timeout-coefficient', ' RO', 'float', ('token_timeout_coefficient',), '', '', '', ()),
    ('pending-forget', 'SRO', 'string set', ('pending_forget',), '', '', '', ('hidden',)),
    ('allowed-operations', 'SRO', 'enum cluster_operation set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'MRO', '(string -> enum cluster_operation) map', ('current_operations',), '', '', '', ()),
    ('pool-auto-join', ' RO', 'bool', ('pool_auto_join',), '', '', '', ()),
    ('cluster-config', 'MRO', '(string -> string) map', ('cluster_config',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('cluster-stack-version', ' RO', 'int', ('cluster_stack_version',), '', '', '', ()),
    ('expected-hosts', ' RO', 'int', ('expected_hosts',), '', '', '', ()),
    ('is-quorate', ' RO', 'bool', ('is_quorate',), '', '', '', ()),
    ('live-hosts', ' RO', 'int', ('live_hosts',), '', '', '', ()),
    ('quorum', ' RO', 'int', ('quorum',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'cluster_operation': {'add': 'add', 'remove': 'remove', 'enable': 'enable', 'disable': 'disable', 'destroy': 'destroy'},
}
# fmt: on
