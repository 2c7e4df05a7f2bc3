# Written by codegen from idl/; change the IDL, not this file.
"""PIF on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PIF"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pif': ((), ('uuid', 'device', 'VLAN', 'network-uuid', 'currently-attached'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('device', ' RO', 'string', ('device',), '', '', '', ()),
    ('MAC', ' RO', 'string', ('MAC',), '', '', '', ('nocase',)),
    ('physical', ' RO', 'bool', ('physical',), '', '', '', ()),
    ('managed', ' RO', 'bool', ('managed',), '', '', '', ()),
    ('currently-attached', ' RO', 'bool', ('currently_attached',), '', '', '', ()),
    ('MTU', ' RO', 'int', ('MTU',), '', '', '', ()),
    ('VLAN', ' RO', 'int', ('VLAN',), '', '', '', ()),
    ('vlan-master-of', ' RO', 'VLAN ref', ('VLAN_master_of', 'VLAN', 'uuid'), '', '', '', ()),
    ('vlan-slave-of', ' RO', 'VLAN ref set', ('VLAN_slave_of', 'VLAN', 'uuid'), '', '', '', ('plain',)),
    ('bond-master-of', ' RO', 'Bond ref set', ('bond_master_of', 'Bond', 'uuid'), '', '', '', ('plain',)),
    ('bond-slave-of', ' RO', 'Bond ref', ('bond_slave_of', 'Bond', 'uuid'), '', '', '', ()),
    ('sriov-physical-PIF-of', ' RO', 'network_sriov ref set', ('sriov_physical_PIF_of', 'network_sriov', 'uuid'), '', '', '', ('plain',)),
    ('sriov-logical-PIF-of', ' RO', 'network_sriov ref set', ('sriov_logical_PIF_of', 'network_sriov', 'uuid'), '', '', '', ('plain',)),
    ('tunnel-access-PIF-of', ' RO', 'tunnel ref set', ('tunnel_access_PIF_of', 'tunnel', 'uuid'), '', '', '', ('plain',)),
    ('tunnel-transport-PIF-of', ' RO', 'tunnel ref set', ('tunnel_transport_PIF_of', 'tunnel', 'uuid'), '', '', '', ('plain',)),
    ('management', ' RO', 'bool', ('management',), '', '', '', ()),
    ('network-uuid', ' RO', 'network ref', ('network', 'network', 'uuid'), '', '', '', ()),
    ('network-name-label', ' RO', 'string', ('network', 'network', 'name_label'), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('host-name-label', ' RO', 'string', ('host', 'host', 'name_label'), '', '', '', ()),
    ('IP-configuration-mode', ' RO', 'enum ip_configuration_mode', ('ip_configuration_mode',), '', '', '', ()),
    ('IP', ' RO', 'string', ('IP',), '', '', '', ()),
    ('netmask', ' RO', 'string', ('netmask',), '', '', '', ()),
    ('gateway', ' RO', 'string', ('gateway',), '', '', '', ()),
    ('IPv6-configuration-mode', ' RO', 'enum ipv6_configuration_mode', ('ipv6_configuration_mode',), '', '', '', ()),
    ('IPv6', ' RO', 'string set', ('IPv6',), '', '', '', ('plain',)),
    ('IPv6-gateway', ' RO', 'string', ('ipv6_gateway',), '', '', '', ()),
    ('primary-address-type', ' RO', 'enum primary_address_type', ('primary_address_type',), '', '', '', ()),
    ('DNS', ' RO', 'string', ('DNS',), '', '', '', ()),
    ('properties', 'MRO', '(string -> string) map', ('properties',), 'entry:set_property', '', '', ()),
    ('capabilities', 'SRO', 'string set', ('capabilities',), '', '', '', ()),
    ('io_read_kbs', ' RO', 'string', ('@', 'pif_read'), '', '', '', ('expensive',)),
    ('io_write_kbs', ' RO', 'string', ('@', 'pif_write'), '', '', '', ('expensive',)),
    ('carrier', ' RO', 'bool', ('metrics', 'PIF_metrics', 'carrier'), '', '', '', ()),
    ('vendor-id', ' RO', 'string', ('metrics', 'PIF_metrics', 'vendor_id'), '', '', '', ()),
    ('vendor-name', ' RO', 'string', ('metrics', 'PIF_metrics', 'vendor_name'), '', '', '', ()),
    ('device-id', ' RO', 'string', ('metrics', 'PIF_metrics', 'device_id'), '', '', '', ()),
    ('device-name', ' RO', 'string', ('metrics', 'PIF_metrics', 'device_name'), '', '', '', ()),
    ('speed', ' RO', 'string', ('@', 'pif_speed'), '', '', '', ()),
    ('duplex', ' RO', 'string', ('@', 'pif_duplex'), '', '', '', ()),
    ('disallow-unplug', ' RW', 'bool', ('disallow_unplug',), 'set_disallow_unplug', '', '', ()),
    ('pci-bus-path', ' RO', 'string', ('metrics', 'PIF_metrics', 'pci_bus_path'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('igmp-snooping-status', ' RO', 'enum pif_igmp_status', ('igmp_snooping_status',), '', '', '', ()),
    ('PCI', ' RO', 'PCI ref', ('PCI', 'PCI', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'ip_configuration_mode': {'None': 'None', 'DHCP': 'DHCP', 'Static': 'Static'},
    'ipv6_configuration_mode': {'None': 'None', 'DHCP': 'DHCP', 'Static': 'Static', 'Autoconf': 'Autoconf'},
    'primary_address_type': {'IPv4': 'IPv4', 'IPv6': 'IPv6'},
    'pif_igmp_status': {'enabled': 'enabled', 'disabled': 'disabled', 'unknown': 'unknown'},
}
# fmt: on
