# Written by codegen from idl/; change the IDL, not this file.
"""VDI on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VDI"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'vdi': ((), ('uuid', 'name-label', 'name-description', 'virtual-size', 'read-only', 'sharable', 'sr-uuid'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('is-a-snapshot', ' RO', 'bool', ('is_a_snapshot',), '', '', '', ()),
    ('snapshot-of', ' RO', 'VDI ref', ('snapshot_of', 'VDI', 'uuid'), '', '', '', ()),
    ('snapshots', ' RO', 'VDI ref set', ('snapshots', 'VDI', 'uuid'), '', '', '', ('plain',)),
    ('snapshot-time', ' RO', 'datetime', ('snapshot_time',), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum vdi_operations set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum vdi_operations) map', ('current_operations',), '', '', '', ()),
    ('sr-uuid', ' RO', 'SR ref', ('SR', 'SR', 'uuid'), '', '', '', ()),
    ('sr-name-label', ' RO', 'string', ('SR', 'SR', 'name_label'), '', '', '', ()),
    ('vbd-uuids', 'SRO', 'VBD ref set', ('VBDs', 'VBD', 'uuid'), '', '', '', ()),
    ('crashdump-uuids', 'SRO', 'crashdump ref set', ('crash_dumps', 'crashdump', 'uuid'), '', '', '', ()),
    ('virtual-size', ' RO', 'int', ('virtual_size',), '', '', '', ()),
    ('physical-utilisation', ' RO', 'int', ('physical_utilisation',), '', '', '', ()),
    ('location', ' RO', 'string', ('location',), '', '', '', ()),
    ('type', ' RO', 'enum vdi_type', ('type',), '', '', '', ()),
    ('sharable', ' RO', 'bool', ('sharable',), '', '', '', ()),
    ('read-only', ' RO', 'bool', ('read_only',), '', '', '', ()),
    ('storage-lock', ' RO', 'bool', ('storage_lock',), '', '', '', ()),
    ('managed', ' RO', 'bool', ('managed',), '', '', '', ()),
    ('parent', ' RO', 'VDI ref', ('parent', 'VDI', 'uuid'), '', '', '', ('deprecated',)),
    ('missing', ' RO', 'bool', ('missing',), '', '', '', ()),
    ('is-tools-iso', ' RO', 'bool', ('is_tools_iso',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('xenstore-data', 'MRO', '(string -> string) map', ('xenstore_data',), '', '', '', ()),
    ('sm-config', 'MRO', '(string -> string) map', ('sm_config',), '', '', '', ()),
    ('on-boot', ' RW', 'enum on_boot', ('on_boot',), 'set_on_boot', '', '', ()),
    ('allow-caching', ' RW', 'bool', ('allow_caching',), 'set_allow_caching', '', '', ()),
    ('metadata-latest', ' RO', 'bool', ('metadata_latest',), '', '', '', ()),
    ('metadata-of-pool', ' RO', 'pool ref', ('metadata_of_pool', 'pool', 'uuid'), '', '', '', ()),
    ('tags', 'SRW', 'string set', ('tags',), 'set_tags', 'add_tags', 'remove_tags', ('comma',)),
    ('cbt-enabled', ' RO', 'bool', ('cbt_enabled',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vdi_operations': {'clone': 'clone', 'copy': 'copy', 'resize': 'resize', 'resize_online': 'resize_online', 'snapshot': 'snapshot', 'mirror': 'mirror', 'destroy': 'destroy', 'forget': 'forget', 'update': 'update', 'force_unlock': 'force_unlock', 'generate_config': 'generate_config', 'enable_cbt': 'enable_cbt', 'disable_cbt': 'disable_cbt', 'data_destroy': 'data_destroy', 'list_changed_blocks': 'list_changed_blocks', 'set_on_boot': 'set_on_boot', 'blocked': 'blocked', 'revert_to': 'revert_to', 'revert_from': 'revert_from'},
    'vdi_type': {'system': 'System', 'user': 'User', 'ephemeral': 'Ephemeral', 'suspend': 'Suspend', 'crashdump': 'Crashdump', 'ha_statefile': 'HA statefile', 'metadata': 'Metadata', 'redo_log': 'Redo log', 'rrd': 'rrd', 'pvs_cache': 'PVS cache', 'cbt_metadata': 'CBT metadata'},
    'on_boot': {'reset': 'reset', 'persist': 'persist'},
}
# fmt: on
