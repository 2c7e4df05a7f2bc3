# Written by codegen from idl/; change the IDL, not this file.
"""VBD on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VBD"
SEARCHABLE = True
COLUMNS: dict[str, str] = {
    "qos_algorithm_params": "qos__algorithm_params",
    "qos_algorithm_type": "qos__algorithm_type",
    "qos_supported_algorithms": "qos__supported_algorithms",
}
# fmt: off
COMMANDS: Commands = {'vbd': ((), ('uuid', 'vm-uuid', 'vm-name-label', 'vdi-uuid', 'device', 'empty'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vm-uuid', ' RO', 'VM ref', ('VM', 'VM', 'uuid'), '', '', '', ()),
    ('vm-name-label', ' RO', 'string', ('VM', 'VM', 'name_label'), '', '', '', ()),
    ('vdi-uuid', ' RO', 'VDI ref', ('VDI', 'VDI', 'uuid'), '', '', '', ()),
    ('vdi-name-label', ' RO', 'string', ('@', 'vdi_name_label'), '', '', '', ()),
    ('allowed-operations', 'SRO', 'enum vbd_operations set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum vbd_operations) map', ('current_operations',), '', '', '', ()),
    ('empty', ' RO', 'bool', ('empty',), '', '', '', ()),
    ('device', ' RO', 'string', ('device',), '', '', '', ()),
    ('userdevice', ' RW', 'string', ('userdevice',), 'set_userdevice', '', '', ()),
    ('bootable', ' RW', 'bool', ('bootable',), 'set_bootable', '', '', ()),
    ('mode', ' RW', 'enum vbd_mode', ('mode',), 'set_mode', '', '', ()),
    ('type', ' RW', 'enum vbd_type', ('type',), 'set_type', '', '', ()),
    ('unpluggable', ' RW', 'bool', ('unpluggable',), 'set_unpluggable', '', '', ()),
    ('currently-attached', ' RO', 'bool', ('currently_attached',), '', '', '', ()),
    ('attachable', ' RO', 'string', ('@', 'attachable'), '', '', '', ('expensive',)),
    ('storage-lock', ' RO', 'bool', ('storage_lock',), '', '', '', ()),
    ('status-code', ' RO', 'int', ('status_code',), '', '', '', ()),
    ('status-detail', ' RO', 'string', ('status_detail',), '', '', '', ()),
    ('qos_algorithm_type', ' RW', 'string', ('qos_algorithm_type',), 'set_qos_algorithm_type', '', '', ()),
    ('qos_algorithm_params', 'MRW', '(string -> string) map', ('qos_algorithm_params',), 'set_qos_algorithm_params', 'add_to_qos_algorithm_params', 'remove_from_qos_algorithm_params', ()),
    ('qos_supported_algorithms', 'SRO', 'string set', ('qos_supported_algorithms',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('io_read_kbs', ' RO', 'string', ('@', 'vbd_read'), '', '', '', ('expensive',)),
    ('io_write_kbs', ' RO', 'string', ('@', 'vbd_write'), '', '', '', ('expensive',)),
    ('runtime-properties', 'MRO', '(string -> string) map', ('runtime_properties',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'vbd_operations': {'attach': 'attach', 'eject': 'eject', 'insert': 'insert', 'plug': 'plug', 'unplug': 'unplug', 'unplug_force': 'unplug_force', 'pause': 'pause', 'unpause': 'unpause'},
    'vbd_mode': {'RO': 'RO', 'RW': 'RW'},
    'vbd_type': {'CD': 'CD', 'Disk': 'Disk', 'Floppy': 'Floppy'},
}
# fmt: on
