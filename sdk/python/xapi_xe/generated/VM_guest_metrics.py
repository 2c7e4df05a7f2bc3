# Written by codegen from idl/; change the IDL, not this file.
"""VM_guest_metrics on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VM_guest_metrics"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'vm-guest-metrics': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('PV-drivers-detected', ' RO', 'bool', ('PV_drivers_detected',), '', '', '', ()),
    ('PV-drivers-up-to-date', ' RO', 'bool', ('PV_drivers_up_to_date',), '', '', '', ()),
    ('PV-drivers-version', 'MRO', '(string -> string) map', ('PV_drivers_version',), '', '', '', ()),
    ('can-use-hotplug-vbd', ' RO', 'enum tristate_type', ('can_use_hotplug_vbd',), '', '', '', ()),
    ('can-use-hotplug-vif', ' RO', 'enum tristate_type', ('can_use_hotplug_vif',), '', '', '', ()),
    ('last-updated', ' RO', 'datetime', ('last_updated',), '', '', '', ()),
    ('live', ' RO', 'bool', ('live',), '', '', '', ()),
    ('netbios-name', 'MRO', '(string -> string) map', ('netbios_name',), '', '', '', ()),
    ('networks', 'MRO', '(string -> string) map', ('networks',), '', '', '', ()),
    ('os-version', 'MRO', '(string -> string) map', ('os_version',), '', '', '', ()),
    ('other', 'MRO', '(string -> string) map', ('other',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('services', 'MRO', '(string -> string) map', ('services',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'tristate_type': {'yes': 'yes', 'no': 'no', 'unspecified': 'unspecified'},
}
# fmt: on
