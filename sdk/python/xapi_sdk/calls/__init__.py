# Written by codegen from idl/; change the IDL, not this file.
"""All classes of the API as attributes; a module is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xapi_sdk.calls.auth import AuthCalls
    from xapi_sdk.calls.blob import BlobCalls
    from xapi_sdk.calls.Bond import BondCalls, BondTasks
    from xapi_sdk.calls.Caller import CallerCalls, CallerTasks
    from xapi_sdk.calls.Certificate import CertificateCalls
    from xapi_sdk.calls.Cluster import ClusterCalls, ClusterTasks
    from xapi_sdk.calls.Cluster_host import ClusterHostCalls, ClusterHostTasks
    from xapi_sdk.calls.console import ConsoleCalls, ConsoleTasks
    from xapi_sdk.calls.crashdump import CrashdumpCalls, CrashdumpTasks
    from xapi_sdk.calls.Diagnostics import DiagnosticsCalls, DiagnosticsTasks
    from xapi_sdk.calls.DR_task import DRTaskCalls, DRTaskTasks
    from xapi_sdk.calls.Driver_variant import DriverVariantCalls, DriverVariantTasks
    from xapi_sdk.calls.event import EventCalls, EventTasks
    from xapi_sdk.calls.Feature import FeatureCalls
    from xapi_sdk.calls.GPU_group import GPUGroupCalls, GPUGroupTasks
    from xapi_sdk.calls.host import HostCalls, HostTasks
    from xapi_sdk.calls.host_cpu import HostCPUCalls
    from xapi_sdk.calls.host_crashdump import HostCrashdumpCalls, HostCrashdumpTasks
    from xapi_sdk.calls.Host_driver import HostDriverCalls, HostDriverTasks
    from xapi_sdk.calls.host_metrics import HostMetricsCalls
    from xapi_sdk.calls.host_patch import HostPatchCalls, HostPatchTasks
    from xapi_sdk.calls.LVHD import LVHDCalls, LVHDTasks
    from xapi_sdk.calls.message import MessageCalls, MessageTasks
    from xapi_sdk.calls.network import NetworkCalls, NetworkTasks
    from xapi_sdk.calls.network_sriov import NetworkSriovCalls, NetworkSriovTasks
    from xapi_sdk.calls.Observer import ObserverCalls, ObserverTasks
    from xapi_sdk.calls.PBD import PBDCalls, PBDTasks
    from xapi_sdk.calls.PCI import PCICalls, PCITasks
    from xapi_sdk.calls.PGPU import PGPUCalls, PGPUTasks
    from xapi_sdk.calls.PIF import PIFCalls, PIFTasks
    from xapi_sdk.calls.PIF_metrics import PIFMetricsCalls
    from xapi_sdk.calls.pool import PoolCalls, PoolTasks
    from xapi_sdk.calls.pool_patch import PoolPatchCalls, PoolPatchTasks
    from xapi_sdk.calls.pool_update import PoolUpdateCalls, PoolUpdateTasks
    from xapi_sdk.calls.PUSB import PUSBCalls, PUSBTasks
    from xapi_sdk.calls.PVS_cache_storage import PVSCacheStorageCalls, PVSCacheStorageTasks
    from xapi_sdk.calls.PVS_proxy import PVSProxyCalls, PVSProxyTasks
    from xapi_sdk.calls.PVS_server import PVSServerCalls, PVSServerTasks
    from xapi_sdk.calls.PVS_site import PVSSiteCalls, PVSSiteTasks
    from xapi_sdk.calls.Rate_limit import RateLimitCalls, RateLimitTasks
    from xapi_sdk.calls.Repository import RepositoryCalls, RepositoryTasks
    from xapi_sdk.calls.role import RoleCalls
    from xapi_sdk.calls.SDN_controller import SDNControllerCalls, SDNControllerTasks
    from xapi_sdk.calls.secret import SecretCalls, SecretTasks
    from xapi_sdk.calls.session import SessionCalls, SessionTasks
    from xapi_sdk.calls.SM import SMCalls
    from xapi_sdk.calls.SR import SRCalls, SRTasks
    from xapi_sdk.calls.subject import SubjectCalls, SubjectTasks
    from xapi_sdk.calls.task import TaskCalls, TaskTasks
    from xapi_sdk.calls.tunnel import TunnelCalls, TunnelTasks
    from xapi_sdk.calls.USB_group import USBGroupCalls, USBGroupTasks
    from xapi_sdk.calls.user import UserCalls, UserTasks
    from xapi_sdk.calls.VBD import VBDCalls, VBDTasks
    from xapi_sdk.calls.VBD_metrics import VBDMetricsCalls
    from xapi_sdk.calls.VDI import VDICalls, VDITasks
    from xapi_sdk.calls.VGPU import VGPUCalls, VGPUTasks
    from xapi_sdk.calls.VGPU_type import VGPUTypeCalls
    from xapi_sdk.calls.VIF import VIFCalls, VIFTasks
    from xapi_sdk.calls.VIF_metrics import VIFMetricsCalls
    from xapi_sdk.calls.VLAN import VLANCalls, VLANTasks
    from xapi_sdk.calls.VM import VMCalls, VMTasks
    from xapi_sdk.calls.VM_appliance import VMApplianceCalls, VMApplianceTasks
    from xapi_sdk.calls.VM_group import VMGroupCalls, VMGroupTasks
    from xapi_sdk.calls.VM_guest_metrics import VMGuestMetricsCalls
    from xapi_sdk.calls.VM_metrics import VMMetricsCalls
    from xapi_sdk.calls.VMPP import VMPPCalls, VMPPTasks
    from xapi_sdk.calls.VMSS import VMSSCalls, VMSSTasks
    from xapi_sdk.calls.VTPM import VTPMCalls, VTPMTasks
    from xapi_sdk.calls.VUSB import VUSBCalls, VUSBTasks
    from xapi_sdk.method import TaskInvoker

_CALLS = {
    "Bond": "BondCalls",
    "Caller": "CallerCalls",
    "Certificate": "CertificateCalls",
    "Cluster": "ClusterCalls",
    "Cluster_host": "ClusterHostCalls",
    "DR_task": "DRTaskCalls",
    "Diagnostics": "DiagnosticsCalls",
    "Driver_variant": "DriverVariantCalls",
    "Feature": "FeatureCalls",
    "GPU_group": "GPUGroupCalls",
    "Host_driver": "HostDriverCalls",
    "LVHD": "LVHDCalls",
    "Observer": "ObserverCalls",
    "PBD": "PBDCalls",
    "PCI": "PCICalls",
    "PGPU": "PGPUCalls",
    "PIF": "PIFCalls",
    "PIF_metrics": "PIFMetricsCalls",
    "PUSB": "PUSBCalls",
    "PVS_cache_storage": "PVSCacheStorageCalls",
    "PVS_proxy": "PVSProxyCalls",
    "PVS_server": "PVSServerCalls",
    "PVS_site": "PVSSiteCalls",
    "Rate_limit": "RateLimitCalls",
    "Repository": "RepositoryCalls",
    "SDN_controller": "SDNControllerCalls",
    "SM": "SMCalls",
    "SR": "SRCalls",
    "USB_group": "USBGroupCalls",
    "VBD": "VBDCalls",
    "VBD_metrics": "VBDMetricsCalls",
    "VDI": "VDICalls",
    "VGPU": "VGPUCalls",
    "VGPU_type": "VGPUTypeCalls",
    "VIF": "VIFCalls",
    "VIF_metrics": "VIFMetricsCalls",
    "VLAN": "VLANCalls",
    "VM": "VMCalls",
    "VMPP": "VMPPCalls",
    "VMSS": "VMSSCalls",
    "VM_appliance": "VMApplianceCalls",
    "VM_group": "VMGroupCalls",
    "VM_guest_metrics": "VMGuestMetricsCalls",
    "VM_metrics": "VMMetricsCalls",
    "VTPM": "VTPMCalls",
    "VUSB": "VUSBCalls",
    "auth": "AuthCalls",
    "blob": "BlobCalls",
    "console": "ConsoleCalls",
    "crashdump": "CrashdumpCalls",
    "event": "EventCalls",
    "host": "HostCalls",
    "host_cpu": "HostCPUCalls",
    "host_crashdump": "HostCrashdumpCalls",
    "host_metrics": "HostMetricsCalls",
    "host_patch": "HostPatchCalls",
    "message": "MessageCalls",
    "network": "NetworkCalls",
    "network_sriov": "NetworkSriovCalls",
    "pool": "PoolCalls",
    "pool_patch": "PoolPatchCalls",
    "pool_update": "PoolUpdateCalls",
    "role": "RoleCalls",
    "secret": "SecretCalls",
    "session": "SessionCalls",
    "subject": "SubjectCalls",
    "task": "TaskCalls",
    "tunnel": "TunnelCalls",
    "user": "UserCalls",
}


class Classes:
    """The classes of the API."""

    if TYPE_CHECKING:
        Bond: BondCalls
        """Several physical interfaces of one host joined into one, for redundancy or
        throughput.
        """
        Caller: CallerCalls
        """A client of the API, told apart by user agent and address, whose use is counted and
        may be limited.
        """
        Certificate: CertificateCalls
        """A TLS certificate known to the pool: one that a host presents, or one that hosts
        trust.
        """
        Cluster: ClusterCalls
        """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2
        need. A pool has at most one.
        """
        Cluster_host: ClusterHostCalls
        """Membership of one host in a cluster."""
        DR_task: DRTaskCalls
        """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
        lasts.
        """
        Diagnostics: DiagnosticsCalls
        """Internal calls for developers that look into a running server. It has no objects."""
        Driver_variant: DriverVariantCalls
        """One of several variants of a host driver."""
        Feature: FeatureCalls
        """An optional feature of a host, which may be experimental."""
        GPU_group: GPUGroupCalls
        """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group.
        """
        Host_driver: HostDriverCalls
        """A kernel driver of a host that comes in several variants, of which one can be chosen.
        """
        LVHD: LVHDCalls
        """Messages for SRs that keep their images in LVM volumes; there are no objects of this
        class.
        """
        Observer: ObserverCalls
        """A tracing set-up: which components of which hosts record traces, and where the traces
        go.
        """
        PBD: PBDCalls
        """The connection of one host to one SR, with the settings that host needs to reach it.
        """
        PCI: PCICalls
        """A PCI device of a host that is of interest to the pool, such as a GPU or a network
        controller.
        """
        PGPU: PGPUCalls
        """A physical GPU of a host."""
        PIF: PIFCalls
        """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
        interface made on top of one.
        """
        PIF_metrics: PIFMetricsCalls
        """Link state and card details of a PIF."""
        PUSB: PUSBCalls
        """A physical USB device plugged into a host."""
        PVS_cache_storage: PVSCacheStorageCalls
        """The storage one host gives to the cache of PVS proxies of one site."""
        PVS_proxy: PVSProxyCalls
        """Caching of provisioning traffic for one VM's network interface."""
        PVS_server: PVSServerCalls
        """A provisioning server, or a group of addresses of one, that serves a PVS site."""
        PVS_site: PVSSiteCalls
        """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and
        the hosts' cache storage.
        """
        Rate_limit: RateLimitCalls
        """A token bucket that slows down its callers: each call takes tokens, which flow back
        at a fixed rate.
        """
        Repository: RepositoryCalls
        """A source of packages for updating hosts: a remote server, an uploaded bundle, or
        another pool.
        """
        SDN_controller: SDNControllerCalls
        """A software-defined networking controller that the virtual switches of all hosts
        connect to.
        """
        SM: SMCalls
        """A storage driver installed on the hosts; each SR type has one row."""
        SR: SRCalls
        """A storage repository, a place that holds disk images; hosts reach it through PBDs."""
        USB_group: USBGroupCalls
        """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
        device gets its own group.
        """
        VBD: VBDCalls
        """A virtual block device; it connects a disk image, or an empty drive, to a VM."""
        VBD_metrics: VBDMetricsCalls
        """Removed metrics of virtual block devices; read the VM's data sources instead."""
        VDI: VDICalls
        """A disk image in a storage repository; VMs use it through VBDs."""
        VGPU: VGPUCalls
        """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""
        VGPU_type: VGPUTypeCalls
        """A type of virtual GPU that some physical GPUs can offer."""
        VIF: VIFCalls
        """A virtual network interface of a VM, connecting it to one network."""
        VIF_metrics: VIFMetricsCalls
        """Removed from the API: traffic figures of a VIF. The performance archives hold them
        now.
        """
        VLAN: VLANCalls
        """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which
        they appear untagged.
        """
        VM: VMCalls
        """A virtual machine, a template or a snapshot; control domains are rows of this class
        too. Disks, network interfaces and other devices hang on it as separate objects.
        """
        VMPP: VMPPCalls
        """Removed protection policies, which took and archived snapshots of VMs on a schedule;
        snapshot schedules (VMSS) took their place.
        """
        VMSS: VMSSCalls
        """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the
        newest ones.
        """
        VM_appliance: VMApplianceCalls
        """A set of VMs started, stopped and recovered as one, in the order given by their order
        and delay fields.
        """
        VM_group: VMGroupCalls
        """A set of VMs with a common placement rule, used when hosts are chosen for them."""
        VM_guest_metrics: VMGuestMetricsCalls
        """What the agent inside a guest reports about it; exists once an agent has reported
        since boot.
        """
        VM_metrics: VMMetricsCalls
        """What the host measures of a VM; one row per VM, refreshed while it runs."""
        VTPM: VTPMCalls
        """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with
        the VM.
        """
        VUSB: VUSBCalls
        """A virtual USB device; it gives a VM the physical device of a USB group."""
        auth: AuthCalls
        """Look-ups in the external directory the pool is joined to. It has no objects."""
        blob: BlobCalls
        """A piece of binary data stored by the pool and read or written over HTTP by its
        reference.
        """
        console: ConsoleCalls
        """A console of a running VM, graphical or text; it goes away when the VM stops."""
        crashdump: CrashdumpCalls
        """Deprecated record of a crashed guest's memory stored in a disk image."""
        event: EventCalls
        """A change to an object of the database, as delivered to clients that follow it. Events
        are not stored as objects.
        """
        host: HostCalls
        """One physical server of the pool. Records are made when a host is installed or joins,
        and removed when it is ejected or destroyed.
        """
        host_cpu: HostCPUCalls
        """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole
        host.
        """
        host_crashdump: HostCrashdumpCalls
        """A dump left behind by a crash of a host, kept on that host until it is destroyed."""
        host_metrics: HostMetricsCalls
        """Liveness and memory figures of a host."""
        host_patch: HostPatchCalls
        """An old-style hotfix as present on one host. Replaced by pool_update."""
        message: MessageCalls
        """An alert about an object, made by the system or by a tool. Messages are kept by the
        coordinator outside the database.
        """
        network: NetworkCalls
        """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs;
        without PIFs it is internal to each host.
        """
        network_sriov: NetworkSriovCalls
        """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
        virtual function of the card each.
        """
        pool: PoolCalls
        """The set of hosts managed as one, with settings that hold for all of them. There is
        exactly one record; its name may be empty.
        """
        pool_patch: PoolPatchCalls
        """An old-style hotfix known to the pool. Replaced by pool_update."""
        pool_update: PoolUpdateCalls
        """An update package stored as a VDI that can be applied to the hosts of the pool."""
        role: RoleCalls
        """A named set of permissions. Roles are built in: users get the public ones, single
        permissions exist as internal ones.
        """
        secret: SecretCalls
        """A password or similar value kept apart from the settings that need it, which name it
        by uuid.
        """
        session: SessionCalls
        """A login. Its reference is the secret passed as the first argument of each call, and
        should be kept as safe as a password.
        """
        subject: SubjectCalls
        """A user or group of the external directory that may log in to the pool, with the roles
        it has there.
        """
        task: TaskCalls
        """A call in progress or just finished. Asynchronous calls return one; it is deleted by
        the caller or some time after it ends.
        """
        tunnel: TunnelCalls
        """A tunnel on one host that carries a private network inside IP packets; needs Open
        vSwitch and an SDN controller.
        """
        user: UserCalls
        """A local account as it was modelled before subjects. Old, and not used by logins."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            kind = _CALLS.get(name)
            if kind is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            module = import_module(f"xapi_sdk.calls.{name}")
            made = self.__dict__[name] = getattr(module, kind)(self)
            return made

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_CALLS})


_TASKS = {
    "Bond": "BondTasks",
    "Caller": "CallerTasks",
    "Cluster": "ClusterTasks",
    "Cluster_host": "ClusterHostTasks",
    "DR_task": "DRTaskTasks",
    "Diagnostics": "DiagnosticsTasks",
    "Driver_variant": "DriverVariantTasks",
    "GPU_group": "GPUGroupTasks",
    "Host_driver": "HostDriverTasks",
    "LVHD": "LVHDTasks",
    "Observer": "ObserverTasks",
    "PBD": "PBDTasks",
    "PCI": "PCITasks",
    "PGPU": "PGPUTasks",
    "PIF": "PIFTasks",
    "PUSB": "PUSBTasks",
    "PVS_cache_storage": "PVSCacheStorageTasks",
    "PVS_proxy": "PVSProxyTasks",
    "PVS_server": "PVSServerTasks",
    "PVS_site": "PVSSiteTasks",
    "Rate_limit": "RateLimitTasks",
    "Repository": "RepositoryTasks",
    "SDN_controller": "SDNControllerTasks",
    "SR": "SRTasks",
    "USB_group": "USBGroupTasks",
    "VBD": "VBDTasks",
    "VDI": "VDITasks",
    "VGPU": "VGPUTasks",
    "VIF": "VIFTasks",
    "VLAN": "VLANTasks",
    "VM": "VMTasks",
    "VMPP": "VMPPTasks",
    "VMSS": "VMSSTasks",
    "VM_appliance": "VMApplianceTasks",
    "VM_group": "VMGroupTasks",
    "VTPM": "VTPMTasks",
    "VUSB": "VUSBTasks",
    "console": "ConsoleTasks",
    "crashdump": "CrashdumpTasks",
    "event": "EventTasks",
    "host": "HostTasks",
    "host_crashdump": "HostCrashdumpTasks",
    "host_patch": "HostPatchTasks",
    "message": "MessageTasks",
    "network": "NetworkTasks",
    "network_sriov": "NetworkSriovTasks",
    "pool": "PoolTasks",
    "pool_patch": "PoolPatchTasks",
    "pool_update": "PoolUpdateTasks",
    "secret": "SecretTasks",
    "session": "SessionTasks",
    "subject": "SubjectTasks",
    "task": "TaskTasks",
    "tunnel": "TunnelTasks",
    "user": "UserTasks",
}


class TaskClasses:
    """The classes that have messages with an asynchronous form."""

    if TYPE_CHECKING:
        Bond: BondTasks
        """Several physical interfaces of one host joined into one, for redundancy or
        throughput.
        """
        Caller: CallerTasks
        """A client of the API, told apart by user agent and address, whose use is counted and
        may be limited.
        """
        Cluster: ClusterTasks
        """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2
        need. A pool has at most one.
        """
        Cluster_host: ClusterHostTasks
        """Membership of one host in a cluster."""
        DR_task: DRTaskTasks
        """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
        lasts.
        """
        Diagnostics: DiagnosticsTasks
        """Internal calls for developers that look into a running server. It has no objects."""
        Driver_variant: DriverVariantTasks
        """One of several variants of a host driver."""
        GPU_group: GPUGroupTasks
        """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group.
        """
        Host_driver: HostDriverTasks
        """A kernel driver of a host that comes in several variants, of which one can be chosen.
        """
        LVHD: LVHDTasks
        """Messages for SRs that keep their images in LVM volumes; there are no objects of this
        class.
        """
        Observer: ObserverTasks
        """A tracing set-up: which components of which hosts record traces, and where the traces
        go.
        """
        PBD: PBDTasks
        """The connection of one host to one SR, with the settings that host needs to reach it.
        """
        PCI: PCITasks
        """A PCI device of a host that is of interest to the pool, such as a GPU or a network
        controller.
        """
        PGPU: PGPUTasks
        """A physical GPU of a host."""
        PIF: PIFTasks
        """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
        interface made on top of one.
        """
        PUSB: PUSBTasks
        """A physical USB device plugged into a host."""
        PVS_cache_storage: PVSCacheStorageTasks
        """The storage one host gives to the cache of PVS proxies of one site."""
        PVS_proxy: PVSProxyTasks
        """Caching of provisioning traffic for one VM's network interface."""
        PVS_server: PVSServerTasks
        """A provisioning server, or a group of addresses of one, that serves a PVS site."""
        PVS_site: PVSSiteTasks
        """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and
        the hosts' cache storage.
        """
        Rate_limit: RateLimitTasks
        """A token bucket that slows down its callers: each call takes tokens, which flow back
        at a fixed rate.
        """
        Repository: RepositoryTasks
        """A source of packages for updating hosts: a remote server, an uploaded bundle, or
        another pool.
        """
        SDN_controller: SDNControllerTasks
        """A software-defined networking controller that the virtual switches of all hosts
        connect to.
        """
        SR: SRTasks
        """A storage repository, a place that holds disk images; hosts reach it through PBDs."""
        USB_group: USBGroupTasks
        """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
        device gets its own group.
        """
        VBD: VBDTasks
        """A virtual block device; it connects a disk image, or an empty drive, to a VM."""
        VDI: VDITasks
        """A disk image in a storage repository; VMs use it through VBDs."""
        VGPU: VGPUTasks
        """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""
        VIF: VIFTasks
        """A virtual network interface of a VM, connecting it to one network."""
        VLAN: VLANTasks
        """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which
        they appear untagged.
        """
        VM: VMTasks
        """A virtual machine, a template or a snapshot; control domains are rows of this class
        too. Disks, network interfaces and other devices hang on it as separate objects.
        """
        VMPP: VMPPTasks
        """Removed protection policies, which took and archived snapshots of VMs on a schedule;
        snapshot schedules (VMSS) took their place.
        """
        VMSS: VMSSTasks
        """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the
        newest ones.
        """
        VM_appliance: VMApplianceTasks
        """A set of VMs started, stopped and recovered as one, in the order given by their order
        and delay fields.
        """
        VM_group: VMGroupTasks
        """A set of VMs with a common placement rule, used when hosts are chosen for them."""
        VTPM: VTPMTasks
        """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with
        the VM.
        """
        VUSB: VUSBTasks
        """A virtual USB device; it gives a VM the physical device of a USB group."""
        console: ConsoleTasks
        """A console of a running VM, graphical or text; it goes away when the VM stops."""
        crashdump: CrashdumpTasks
        """Deprecated record of a crashed guest's memory stored in a disk image."""
        event: EventTasks
        """A change to an object of the database, as delivered to clients that follow it. Events
        are not stored as objects.
        """
        host: HostTasks
        """One physical server of the pool. Records are made when a host is installed or joins,
        and removed when it is ejected or destroyed.
        """
        host_crashdump: HostCrashdumpTasks
        """A dump left behind by a crash of a host, kept on that host until it is destroyed."""
        host_patch: HostPatchTasks
        """An old-style hotfix as present on one host. Replaced by pool_update."""
        message: MessageTasks
        """An alert about an object, made by the system or by a tool. Messages are kept by the
        coordinator outside the database.
        """
        network: NetworkTasks
        """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs;
        without PIFs it is internal to each host.
        """
        network_sriov: NetworkSriovTasks
        """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
        virtual function of the card each.
        """
        pool: PoolTasks
        """The set of hosts managed as one, with settings that hold for all of them. There is
        exactly one record; its name may be empty.
        """
        pool_patch: PoolPatchTasks
        """An old-style hotfix known to the pool. Replaced by pool_update."""
        pool_update: PoolUpdateTasks
        """An update package stored as a VDI that can be applied to the hosts of the pool."""
        secret: SecretTasks
        """A password or similar value kept apart from the settings that need it, which name it
        by uuid.
        """
        session: SessionTasks
        """A login. Its reference is the secret passed as the first argument of each call, and
        should be kept as safe as a password.
        """
        subject: SubjectTasks
        """A user or group of the external directory that may log in to the pool, with the roles
        it has there.
        """
        task: TaskTasks
        """A call in progress or just finished. Asynchronous calls return one; it is deleted by
        the caller or some time after it ends.
        """
        tunnel: TunnelTasks
        """A tunnel on one host that carries a private network inside IP packets; needs Open
        vSwitch and an SDN controller.
        """
        user: UserTasks
        """A local account as it was modelled before subjects. Old, and not used by logins."""

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            kind = _TASKS.get(name)
            if kind is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            module = import_module(f"xapi_sdk.calls.{name}")
            made = self.__dict__[name] = getattr(module, kind)(self._client)
            return made

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_TASKS})
