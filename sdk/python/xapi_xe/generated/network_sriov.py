# Written by codegen from idl/; change the IDL, not this file.
"""network_sriov on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "network_sriov"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'network-sriov': ((), ('uuid', 'physical-PIF', 'logical-PIF', 'requires-reboot'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('physical-PIF', ' RO', 'PIF ref', ('physical_PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('logical-PIF', ' RO', 'PIF ref', ('logical_PIF', 'PIF', 'uuid'), '', '', '', ()),
    ('requires-reboot', ' RO', 'bool', ('requires_reboot',), '', '', '', ()),
    ('remaining-capacity', ' RO', 'int', ('()', 'network_sriov.get_remaining_capacity'), '', '', '', ('expensive',)),
    ('configuration-mode', ' RO', 'enum sriov_configuration_mode', ('configuration_mode',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'sriov_configuration_mode': {'sysfs': 'sysfs', 'modprobe': 'modprobe', 'manual': 'manual', 'unknown': 'unknown'},
}
# fmt: on
