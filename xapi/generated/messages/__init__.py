# Written by codegen from idl/; change the IDL, not this file.
"""All messages of the API, by ``Class.message``."""

from xapi.generated.messages.auth import MESSAGES as _auth
from xapi.generated.messages.blob import MESSAGES as _blob
from xapi.generated.messages.Bond import MESSAGES as _Bond
from xapi.generated.messages.Caller import MESSAGES as _Caller
from xapi.generated.messages.Certificate import MESSAGES as _Certificate
from xapi.generated.messages.Cluster import MESSAGES as _Cluster
from xapi.generated.messages.Cluster_host import MESSAGES as _Cluster_host
from xapi.generated.messages.console import MESSAGES as _console
from xapi.generated.messages.crashdump import MESSAGES as _crashdump
from xapi.generated.messages.Diagnostics import MESSAGES as _Diagnostics
from xapi.generated.messages.DR_task import MESSAGES as _DR_task
from xapi.generated.messages.Driver_variant import MESSAGES as _Driver_variant
from xapi.generated.messages.event import MESSAGES as _event
from xapi.generated.messages.Feature import MESSAGES as _Feature
from xapi.generated.messages.GPU_group import MESSAGES as _GPU_group
from xapi.generated.messages.host import MESSAGES as _host
from xapi.generated.messages.host_cpu import MESSAGES as _host_cpu
from xapi.generated.messages.host_crashdump import MESSAGES as _host_crashdump
from xapi.generated.messages.Host_driver import MESSAGES as _Host_driver
from xapi.generated.messages.host_metrics import MESSAGES as _host_metrics
from xapi.generated.messages.host_patch import MESSAGES as _host_patch
from xapi.generated.messages.LVHD import MESSAGES as _LVHD
from xapi.generated.messages.message import MESSAGES as _message
from xapi.generated.messages.network import MESSAGES as _network
from xapi.generated.messages.network_sriov import MESSAGES as _network_sriov
from xapi.generated.messages.Observer import MESSAGES as _Observer
from xapi.generated.messages.PBD import MESSAGES as _PBD
from xapi.generated.messages.PCI import MESSAGES as _PCI
from xapi.generated.messages.PGPU import MESSAGES as _PGPU
from xapi.generated.messages.PIF import MESSAGES as _PIF
from xapi.generated.messages.PIF_metrics import MESSAGES as _PIF_metrics
from xapi.generated.messages.pool import MESSAGES as _pool
from xapi.generated.messages.pool_patch import MESSAGES as _pool_patch
from xapi.generated.messages.pool_update import MESSAGES as _pool_update
from xapi.generated.messages.PUSB import MESSAGES as _PUSB
from xapi.generated.messages.PVS_cache_storage import MESSAGES as _PVS_cache_storage
from xapi.generated.messages.PVS_proxy import MESSAGES as _PVS_proxy
from xapi.generated.messages.PVS_server import MESSAGES as _PVS_server
from xapi.generated.messages.PVS_site import MESSAGES as _PVS_site
from xapi.generated.messages.Rate_limit import MESSAGES as _Rate_limit
from xapi.generated.messages.Repository import MESSAGES as _Repository
from xapi.generated.messages.role import MESSAGES as _role
from xapi.generated.messages.SDN_controller import MESSAGES as _SDN_controller
from xapi.generated.messages.secret import MESSAGES as _secret
from xapi.generated.messages.session import MESSAGES as _session
from xapi.generated.messages.SM import MESSAGES as _SM
from xapi.generated.messages.SR import MESSAGES as _SR
from xapi.generated.messages.subject import MESSAGES as _subject
from xapi.generated.messages.task import MESSAGES as _task
from xapi.generated.messages.tunnel import MESSAGES as _tunnel
from xapi.generated.messages.USB_group import MESSAGES as _USB_group
from xapi.generated.messages.user import MESSAGES as _user
from xapi.generated.messages.VBD import MESSAGES as _VBD
from xapi.generated.messages.VBD_metrics import MESSAGES as _VBD_metrics
from xapi.generated.messages.VDI import MESSAGES as _VDI
from xapi.generated.messages.VGPU import MESSAGES as _VGPU
from xapi.generated.messages.VGPU_type import MESSAGES as _VGPU_type
from xapi.generated.messages.VIF import MESSAGES as _VIF
from xapi.generated.messages.VIF_metrics import MESSAGES as _VIF_metrics
from xapi.generated.messages.VLAN import MESSAGES as _VLAN
from xapi.generated.messages.VM import MESSAGES as _VM
from xapi.generated.messages.VM_appliance import MESSAGES as _VM_appliance
from xapi.generated.messages.VM_group import MESSAGES as _VM_group
from xapi.generated.messages.VM_guest_metrics import MESSAGES as _VM_guest_metrics
from xapi.generated.messages.VM_metrics import MESSAGES as _VM_metrics
from xapi.generated.messages.VMPP import MESSAGES as _VMPP
from xapi.generated.messages.VMSS import MESSAGES as _VMSS
from xapi.generated.messages.VTPM import MESSAGES as _VTPM
from xapi.generated.messages.VUSB import MESSAGES as _VUSB
from xapi.idl.messages import Message

MESSAGES: dict[str, Message] = {
    m.name: m
    for table in (
        _Bond,
        _Caller,
        _Certificate,
        _Cluster,
        _Cluster_host,
        _DR_task,
        _Diagnostics,
        _Driver_variant,
        _Feature,
        _GPU_group,
        _Host_driver,
        _LVHD,
        _Observer,
        _PBD,
        _PCI,
        _PGPU,
        _PIF,
        _PIF_metrics,
        _PUSB,
        _PVS_cache_storage,
        _PVS_proxy,
        _PVS_server,
        _PVS_site,
        _Rate_limit,
        _Repository,
        _SDN_controller,
        _SM,
        _SR,
        _USB_group,
        _VBD,
        _VBD_metrics,
        _VDI,
        _VGPU,
        _VGPU_type,
        _VIF,
        _VIF_metrics,
        _VLAN,
        _VM,
        _VMPP,
        _VMSS,
        _VM_appliance,
        _VM_group,
        _VM_guest_metrics,
        _VM_metrics,
        _VTPM,
        _VUSB,
        _auth,
        _blob,
        _console,
        _crashdump,
        _event,
        _host,
        _host_cpu,
        _host_crashdump,
        _host_metrics,
        _host_patch,
        _message,
        _network,
        _network_sriov,
        _pool,
        _pool_patch,
        _pool_update,
        _role,
        _secret,
        _session,
        _subject,
        _task,
        _tunnel,
        _user,
    )
    for m in table
}
