# Written by codegen from idl/; change the IDL, not this file.
"""Cluster_host on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Cluster_host"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'cluster-host': ((), ('uuid', 'cluster', 'PIF', 'host', 'enabled', 'allowed-operations', 'current-operations', 'other-config'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('cluster', ' RO', 'Cluster ref', ('cluster', 'Cluster', 'uuid'), '', '', '', ()),
    ('PIF', ' RO', 'PIF ref', ('PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('host', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('enabled', ' RO', 'bool', ('enabled',), '', '', '', ()),
    ('joined', ' RO', 'bool', ('joined',), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum cluster_host_operation set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'MRO', '(string -> enum cluster_host_operation) map', ('current_operations',), '', '', '', ()),
    ('other-config', 'MRO', '(string -> string) map', ('other_config',), '', '', '', ()),
    ('last-update-live', ' RO', 'datetime', ('last_update_live',), '', '', '', ()),
    ('live', ' RO', 'bool', ('live',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'cluster_host_operation': {'enable': 'enable', 'disable': 'disable', 'destroy': 'destroy'},
}
# fmt: on
