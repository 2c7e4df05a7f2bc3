# Written by codegen from idl/; change the IDL, not this file.
"""network on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "network"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'network': ((), ('uuid', 'name-label', 'name-description', 'bridge'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('VIF-uuids', 'SRO', 'VIF ref set', ('VIFs', 'VIF', 'uuid'), '', '', '', ()),
    ('PIF-uuids', 'SRO', 'PIF ref set', ('PIFs', 'PIF', 'uuid'), '', '', '', ()),
    ('MTU', ' RW', 'int', ('MTU',), 'set_MTU', '', '', ()),
    ('bridge', ' RO', 'string', ('bridge',), '', '', '', ()),
    ('managed', ' RO', 'bool', ('managed',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('blobs', ' RO', '(string -> blob ref) map', ('blobs',), '', '', '', ('plain',)),
    ('tags', 'SRW', 'string set', ('tags',), 'set_tags', 'add_tags', 'remove_tags', ('comma',)),
    ('default-locking-mode', ' RW', 'enum network_default_locking_mode', ('default_locking_mode',), 'set_default_locking_mode', '', '', ()),
    ('purpose', 'SRW', 'enum network_purpose set', ('purpose',), '', 'add_purpose', 'remove_purpose', ('comma',)),
    ('allowed-operations', 'SRO', 'enum network_operations set', ('allowed_operations',), '', '', '', ()),
    ('assigned-ips', 'MRO', '(VIF ref -> string) map', ('assigned_ips',), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum network_operations) map', ('current_operations',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'network_default_locking_mode': {'unlocked': 'unlocked', 'disabled': 'disabled'},
    'network_purpose': {'nbd': 'nbd', 'insecure_nbd': 'insecure_nbd'},
    'network_operations': {'attaching': 'attaching'},
}
# fmt: on
