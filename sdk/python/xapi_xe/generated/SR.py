# Written by codegen from idl/; change the IDL, not this file.
"""SR on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "SR"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'sr': ((), ('uuid', 'name-label', 'name-description', 'host', 'type', 'content-type'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('host', ' RO', 'string', ('@', 'sr_host'), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum storage_operations set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum storage_operations) map', ('current_operations',), '', '', '', ()),
    ('VDIs', 'SRO', 'VDI ref set', ('VDIs', 'VDI', 'uuid'), '', '', '', ()),
    ('PBDs', 'SRO', 'PBD ref set', ('PBDs', 'PBD', 'uuid'), '', '', '', ()),
    ('virtual-allocation', ' RO', 'int', ('virtual_allocation',), '', '', '', ()),
    ('physical-utilisation', ' RO', 'int', ('physical_utilisation',), '', '', '', ()),
    ('physical-size', ' RO', 'int', ('physical_size',), '', '', '', ()),
    ('type', ' RO', 'string', ('type',), '', '', '', ()),
    ('content-type', ' RO', 'string', ('content_type',), '', '', '', ()),
    ('shared', ' RW', 'bool', ('shared',), 'set_shared', '', '', ()),
    ('introduced-by', ' RO', 'DR_task ref', ('introduced_by', 'DR_task', 'uuid'), '', '', '', ()),
    ('is-tools-sr', ' RO', 'bool', ('is_tools_sr',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('sm-config', 'MRO', '(string -> string) map', ('sm_config',), '', '', '', ()),
    ('blobs', ' RO', '(string -> blob ref) map', ('blobs',), '', '', '', ('plain',)),
    ('local-cache-enabled', ' RO', 'bool', ('local_cache_enabled',), '', '', '', ()),
    ('tags', 'SRW', 'string set', ('tags',), 'set_tags', 'add_tags', 'remove_tags', ('comma',)),
    ('clustered', ' RO', 'bool', ('clustered',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'storage_operations': {'scan': 'scan', 'destroy': 'destroy', 'forget': 'forget', 'plug': 'plug', 'unplug': 'unplug', 'update': 'update', 'vdi_create': 'vdi_create', 'vdi_introduce': 'vdi_introduce', 'vdi_destroy': 'vdi_destroy', 'vdi_resize': 'vdi_resize', 'vdi_clone': 'vdi_clone', 'vdi_snapshot': 'vdi_snapshot', 'vdi_mirror': 'vdi_mirror', 'vdi_enable_cbt': 'vdi_enable_cbt', 'vdi_disable_cbt': 'vdi_disable_cbt', 'vdi_data_destroy': 'vdi_data_destroy', 'vdi_list_changed_blocks': 'vdi_list_changed_blocks', 'vdi_set_on_boot': 'vdi_set_on_boot', 'vdi_blocked': 'vdi_blocked', 'vdi_copy': 'vdi_copy', 'vdi_force_unlock': 'vdi_force_unlock', 'vdi_forget': 'vdi_forget', 'vdi_generate_config': 'vdi_generate_config', 'vdi_resize_online': 'vdi_resize_online', 'vdi_update': 'vdi_update', 'vdi_revert': 'vdi_revert', 'pbd_create': 'pbd_create', 'pbd_destroy': 'pbd_destroy'},
}
# fmt: on
