"""Commands on networks and interfaces."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "network-create": Verb(
        "networking:network_create",
        "Makes a network. Prints the uuid.",
        required=("name-label",),
        optional=("name-description", "mtu", "bridge", "managed", "other-config:", "tags"),
        common=True,
    ),
    "network-destroy": Verb(
        "networking:network_destroy",
        "Removes a network that nothing is attached to.",
        required=("uuid",),
        common=True,
    ),
    "network-attach": Verb(
        "networking:network_attach",
        "Makes a network available on a host.",
        required=("uuid", "host-uuid"),
    ),
    "network-sriov-create": Verb(
        "networking:network_sriov_create",
        "Makes virtual functions of an interface available as a network. Prints the uuid.",
        required=("pif-uuid", "network-uuid"),
    ),
    "network-sriov-destroy": Verb(
        "networking:network_sriov_destroy",
        "Ends the virtual functions of an interface.",
        required=("uuid",),
    ),
    "pif-introduce": Verb(
        "networking:pif_introduce",
        "Makes an interface of a host known. Prints the uuid.",
        required=("host-uuid", "device"),
        optional=("mac", "managed"),
    ),
    "pif-forget": Verb(
        "networking:pif_forget",
        "Forgets an interface of a host.",
        required=("uuid",),
    ),
    "pif-db-forget": Verb(
        "networking:pif_db_forget",
        "Removes the record of an interface, whatever the host says.",
        required=("uuid",),
    ),
    "pif-scan": Verb(
        "networking:pif_scan",
        "Looks which interfaces a host has, and makes new ones known.",
        required=("host-uuid",),
    ),
    "pif-plug": Verb(
        "networking:pif_plug",
        "Brings an interface up.",
        required=("uuid",),
    ),
    "pif-unplug": Verb(
        "networking:pif_unplug",
        "Takes an interface down.",
        required=("uuid",),
    ),
    "pif-reconfigure-ip": Verb(
        "networking:pif_reconfigure_ip",
        "Changes the address of an interface; mode is None, DHCP or Static.",
        required=("uuid", "mode"),
        optional=("IP", "netmask", "gateway", "DNS"),
        common=True,
    ),
    "pif-reconfigure-ipv6": Verb(
        "networking:pif_reconfigure_ipv6",
        "Changes the IPv6 address of an interface; mode is None, DHCP, Static or Autoconf. "
        "IPv6 is ADDRESS/PREFIX.",
        required=("uuid", "mode"),
        optional=("IPv6", "gateway", "DNS"),
    ),
    "pif-set-primary-address-type": Verb(
        "networking:pif_set_primary_address_type",
        "Says which address of the interface is the host's: IPv4 or IPv6.",
        required=("uuid", "primary_address_type"),
    ),
    "bond-create": Verb(
        "networking:bond_create",
        "Joins interfaces of a host to one. mode is balance-slb, active-backup or lacp. "
        "Prints the uuid.",
        required=("network-uuid", "pif-uuids"),
        optional=("mac", "mode", "properties:"),
    ),
    "bond-destroy": Verb(
        "networking:bond_destroy",
        "Makes single interfaces of a bond again.",
        required=("uuid",),
    ),
    "bond-set-mode": Verb(
        "networking:bond_set_mode",
        "Changes how a bond shares its traffic.",
        required=("uuid", "mode"),
    ),
    "vlan-create": Verb(
        "networking:vlan_create",
        "Makes a VLAN of a network on one host. Prints the uuid of the new PIF.",
        required=("pif-uuid", "network-uuid", "vlan"),
    ),
    "vlan-destroy": Verb(
        "networking:vlan_destroy",
        "Removes a VLAN; uuid is its own, or that of its PIF.",
        required=("uuid",),
    ),
    "pool-vlan-create": Verb(
        "networking:pool_vlan_create",
        "Makes a VLAN of a network on every host. Prints the uuids of the new PIFs.",
        required=("pif-uuid", "network-uuid", "vlan"),
    ),
    "tunnel-create": Verb(
        "networking:tunnel_create",
        "Lets hosts reach each other's VMs over a tunnel. Prints the uuid.",
        required=("pif-uuid", "network-uuid"),
        optional=("protocol",),
    ),
    "tunnel-destroy": Verb(
        "networking:tunnel_destroy",
        "Removes a tunnel.",
        required=("uuid",),
    ),
    "vif-create": Verb(
        "networking:vif_create",
        "Gives a VM an interface on a network. device is a number, or autodetect; without "
        "mac, or with mac=random, one is made up. Prints the uuid.",
        required=("vm-uuid", "network-uuid", "device"),
        optional=("mac", "mtu", "other-config:"),
        common=True,
    ),
    "vif-destroy": Verb(
        "networking:vif_destroy",
        "Takes an interface away from its VM.",
        required=("uuid",),
    ),
    "vif-plug": Verb(
        "networking:vif_plug",
        "Shows an interface to its running VM.",
        required=("uuid",),
    ),
    "vif-unplug": Verb(
        "networking:vif_unplug",
        "Takes an interface from its running VM.",
        required=("uuid",),
        optional=("force",),
    ),
    "vif-move": Verb(
        "networking:vif_move",
        "Moves an interface to another network, also while its VM runs.",
        required=("uuid", "network-uuid"),
    ),
    "vif-configure-ipv4": Verb(
        "networking:vif_configure_ipv4",
        "Has the guest set its address; mode is none or static, address is ADDRESS/PREFIX.",
        required=("uuid", "mode"),
        optional=("address", "gateway"),
    ),
    "vif-configure-ipv6": Verb(
        "networking:vif_configure_ipv6",
        "The same for IPv6.",
        required=("uuid", "mode"),
        optional=("address", "gateway"),
    ),
    "sdn-controller-introduce": Verb(
        "networking:sdn_controller_introduce",
        "Makes a controller of virtual switches known. Prints the uuid.",
        optional=("protocol", "address", "port"),
    ),
    "sdn-controller-forget": Verb(
        "networking:sdn_controller_forget",
        "Forgets a controller of virtual switches.",
        required=("uuid",),
    ),
}
