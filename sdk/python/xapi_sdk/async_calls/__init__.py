# Written by codegen from idl/; change the IDL, not this file.
"""All classes of the API as attributes; a module is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xapi_sdk.async_calls.auth import AsyncAuthCalls
    from xapi_sdk.async_calls.blob import AsyncBlobCalls
    from xapi_sdk.async_calls.Bond import AsyncBondCalls, AsyncBondTasks
    from xapi_sdk.async_calls.Caller import AsyncCallerCalls, AsyncCallerTasks
    from xapi_sdk.async_calls.Certificate import AsyncCertificateCalls
    from xapi_sdk.async_calls.Cluster import AsyncClusterCalls, AsyncClusterTasks
    from xapi_sdk.async_calls.Cluster_host import AsyncClusterHostCalls, AsyncClusterHostTasks
    from xapi_sdk.async_calls.console import AsyncConsoleCalls, AsyncConsoleTasks
    from xapi_sdk.async_calls.crashdump import AsyncCrashdumpCalls, AsyncCrashdumpTasks
    from xapi_sdk.async_calls.Diagnostics import AsyncDiagnosticsCalls, AsyncDiagnosticsTasks
    from xapi_sdk.async_calls.DR_task import AsyncDRTaskCalls, AsyncDRTaskTasks
    from xapi_sdk.async_calls.Driver_variant import AsyncDriverVariantCalls, AsyncDriverVariantTasks
    from xapi_sdk.async_calls.event import AsyncEventCalls, AsyncEventTasks
    from xapi_sdk.async_calls.Feature import AsyncFeatureCalls
    from xapi_sdk.async_calls.GPU_group import AsyncGPUGroupCalls, AsyncGPUGroupTasks
    from xapi_sdk.async_calls.host import AsyncHostCalls, AsyncHostTasks
    from xapi_sdk.async_calls.host_cpu import AsyncHostCPUCalls
    from xapi_sdk.async_calls.host_crashdump import AsyncHostCrashdumpCalls, AsyncHostCrashdumpTasks
    from xapi_sdk.async_calls.Host_driver import AsyncHostDriverCalls, AsyncHostDriverTasks
    from xapi_sdk.async_calls.host_metrics import AsyncHostMetricsCalls
    from xapi_sdk.async_calls.host_patch import AsyncHostPatchCalls, AsyncHostPatchTasks
    from xapi_sdk.async_calls.LVHD import AsyncLVHDCalls, AsyncLVHDTasks
    from xapi_sdk.async_calls.message import AsyncMessageCalls, AsyncMessageTasks
    from xapi_sdk.async_calls.network import AsyncNetworkCalls, AsyncNetworkTasks
    from xapi_sdk.async_calls.network_sriov import AsyncNetworkSriovCalls, AsyncNetworkSriovTasks
    from xapi_sdk.async_calls.Observer import AsyncObserverCalls, AsyncObserverTasks
    from xapi_sdk.async_calls.PBD import AsyncPBDCalls, AsyncPBDTasks
    from xapi_sdk.async_calls.PCI import AsyncPCICalls, AsyncPCITasks
    from xapi_sdk.async_calls.PGPU import AsyncPGPUCalls, AsyncPGPUTasks
    from xapi_sdk.async_calls.PIF import AsyncPIFCalls, AsyncPIFTasks
    from xapi_sdk.async_calls.PIF_metrics import AsyncPIFMetricsCalls
    from xapi_sdk.async_calls.pool import AsyncPoolCalls, AsyncPoolTasks
    from xapi_sdk.async_calls.pool_patch import AsyncPoolPatchCalls, AsyncPoolPatchTasks
    from xapi_sdk.async_calls.pool_update import AsyncPoolUpdateCalls, AsyncPoolUpdateTasks
    from xapi_sdk.async_calls.PUSB import AsyncPUSBCalls, AsyncPUSBTasks
    from xapi_sdk.async_calls.PVS_cache_storage import (
        AsyncPVSCacheStorageCalls,
        AsyncPVSCacheStorageTasks,
    )
    from xapi_sdk.async_calls.PVS_proxy import AsyncPVSProxyCalls, AsyncPVSProxyTasks
    from xapi_sdk.async_calls.PVS_server import AsyncPVSServerCalls, AsyncPVSServerTasks
    from xapi_sdk.async_calls.PVS_site import AsyncPVSSiteCalls, AsyncPVSSiteTasks
    from xapi_sdk.async_calls.Rate_limit import AsyncRateLimitCalls, AsyncRateLimitTasks
    from xapi_sdk.async_calls.Repository import AsyncRepositoryCalls, AsyncRepositoryTasks
    from xapi_sdk.async_calls.role import AsyncRoleCalls
    from xapi_sdk.async_calls.SDN_controller import AsyncSDNControllerCalls, AsyncSDNControllerTasks
    from xapi_sdk.async_calls.secret import AsyncSecretCalls, AsyncSecretTasks
    from xapi_sdk.async_calls.session import AsyncSessionCalls, AsyncSessionTasks
    from xapi_sdk.async_calls.SM import AsyncSMCalls
    from xapi_sdk.async_calls.SR import AsyncSRCalls, AsyncSRTasks
    from xapi_sdk.async_calls.subject import AsyncSubjectCalls, AsyncSubjectTasks
    from xapi_sdk.async_calls.task import AsyncTaskCalls, AsyncTaskTasks
    from xapi_sdk.async_calls.tunnel import AsyncTunnelCalls, AsyncTunnelTasks
    from xapi_sdk.async_calls.USB_group import AsyncUSBGroupCalls, AsyncUSBGroupTasks
    from xapi_sdk.async_calls.user import AsyncUserCalls, AsyncUserTasks
    from xapi_sdk.async_calls.VBD import AsyncVBDCalls, AsyncVBDTasks
    from xapi_sdk.async_calls.VBD_metrics import AsyncVBDMetricsCalls
    from xapi_sdk.async_calls.VDI import AsyncVDICalls, AsyncVDITasks
    from xapi_sdk.async_calls.VGPU import AsyncVGPUCalls, AsyncVGPUTasks
    from xapi_sdk.async_calls.VGPU_type import AsyncVGPUTypeCalls
    from xapi_sdk.async_calls.VIF import AsyncVIFCalls, AsyncVIFTasks
    from xapi_sdk.async_calls.VIF_metrics import AsyncVIFMetricsCalls
    from xapi_sdk.async_calls.VLAN import AsyncVLANCalls, AsyncVLANTasks
    from xapi_sdk.async_calls.VM import AsyncVMCalls, AsyncVMTasks
    from xapi_sdk.async_calls.VM_appliance import AsyncVMApplianceCalls, AsyncVMApplianceTasks
    from xapi_sdk.async_calls.VM_group import AsyncVMGroupCalls, AsyncVMGroupTasks
    from xapi_sdk.async_calls.VM_guest_metrics import AsyncVMGuestMetricsCalls
    from xapi_sdk.async_calls.VM_metrics import AsyncVMMetricsCalls
    from xapi_sdk.async_calls.VMPP import AsyncVMPPCalls, AsyncVMPPTasks
    from xapi_sdk.async_calls.VMSS import AsyncVMSSCalls, AsyncVMSSTasks
    from xapi_sdk.async_calls.VTPM import AsyncVTPMCalls, AsyncVTPMTasks
    from xapi_sdk.async_calls.VUSB import AsyncVUSBCalls, AsyncVUSBTasks
    from xapi_sdk.method import AsyncTaskInvoker

_CALLS = {
    "Bond": "AsyncBondCalls",
    "Caller": "AsyncCallerCalls",
    "Certificate": "AsyncCertificateCalls",
    "Cluster": "AsyncClusterCalls",
    "Cluster_host": "AsyncClusterHostCalls",
    "DR_task": "AsyncDRTaskCalls",
    "Diagnostics": "AsyncDiagnosticsCalls",
    "Driver_variant": "AsyncDriverVariantCalls",
    "Feature": "AsyncFeatureCalls",
    "GPU_group": "AsyncGPUGroupCalls",
    "Host_driver": "AsyncHostDriverCalls",
    "LVHD": "AsyncLVHDCalls",
    "Observer": "AsyncObserverCalls",
    "PBD": "AsyncPBDCalls",
    "PCI": "AsyncPCICalls",
    "PGPU": "AsyncPGPUCalls",
    "PIF": "AsyncPIFCalls",
    "PIF_metrics": "AsyncPIFMetricsCalls",
    "PUSB": "AsyncPUSBCalls",
    "PVS_cache_storage": "AsyncPVSCacheStorageCalls",
    "PVS_proxy": "AsyncPVSProxyCalls",
    "PVS_server": "AsyncPVSServerCalls",
    "PVS_site": "AsyncPVSSiteCalls",
    "Rate_limit": "AsyncRateLimitCalls",
    "Repository": "AsyncRepositoryCalls",
    "SDN_controller": "AsyncSDNControllerCalls",
    "SM": "AsyncSMCalls",
    "SR": "AsyncSRCalls",
    "USB_group": "AsyncUSBGroupCalls",
    "VBD": "AsyncVBDCalls",
    "VBD_metrics": "AsyncVBDMetricsCalls",
    "VDI": "AsyncVDICalls",
    "VGPU": "AsyncVGPUCalls",
    "VGPU_type": "AsyncVGPUTypeCalls",
    "VIF": "AsyncVIFCalls",
    "VIF_metrics": "AsyncVIFMetricsCalls",
    "VLAN": "AsyncVLANCalls",
    "VM": "AsyncVMCalls",
    "VMPP": "AsyncVMPPCalls",
    "VMSS": "AsyncVMSSCalls",
    "VM_appliance": "AsyncVMApplianceCalls",
    "VM_group": "AsyncVMGroupCalls",
    "VM_guest_metrics": "AsyncVMGuestMetricsCalls",
    "VM_metrics": "AsyncVMMetricsCalls",
    "VTPM": "AsyncVTPMCalls",
    "VUSB": "AsyncVUSBCalls",
    "auth": "AsyncAuthCalls",
    "blob": "AsyncBlobCalls",
    "console": "AsyncConsoleCalls",
    "crashdump": "AsyncCrashdumpCalls",
    "event": "AsyncEventCalls",
    "host": "AsyncHostCalls",
    "host_cpu": "AsyncHostCPUCalls",
    "host_crashdump": "AsyncHostCrashdumpCalls",
    "host_metrics": "AsyncHostMetricsCalls",
    "host_patch": "AsyncHostPatchCalls",
    "message": "AsyncMessageCalls",
    "network": "AsyncNetworkCalls",
    "network_sriov": "AsyncNetworkSriovCalls",
    "pool": "AsyncPoolCalls",
    "pool_patch": "AsyncPoolPatchCalls",
    "pool_update": "AsyncPoolUpdateCalls",
    "role": "AsyncRoleCalls",
    "secret": "AsyncSecretCalls",
    "session": "AsyncSessionCalls",
    "subject": "AsyncSubjectCalls",
    "task": "AsyncTaskCalls",
    "tunnel": "AsyncTunnelCalls",
    "user": "AsyncUserCalls",
}


class Classes:
    """The classes of the API."""

    if TYPE_CHECKING:
        Bond: AsyncBondCalls
        """Several physical interfaces of one host joined into one, for redundancy or
        throughput.
        """
        Caller: AsyncCallerCalls
        """A client of the API, told apart by user agent and address, whose use is counted and
        may be limited.
        """
        Certificate: AsyncCertificateCalls
        """A TLS certificate known to the pool: one that a host presents, or one that hosts
        trust.
        """
        Cluster: AsyncClusterCalls
        """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2
        need. A pool has at most one.
        """
        Cluster_host: AsyncClusterHostCalls
        """Membership of one host in a cluster."""
        DR_task: AsyncDRTaskCalls
        """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
        lasts.
        """
        Diagnostics: AsyncDiagnosticsCalls
        """Internal calls for developers that look into a running server. It has no objects."""
        Driver_variant: AsyncDriverVariantCalls
        """One of several variants of a host driver."""
        Feature: AsyncFeatureCalls
        """An optional feature of a host, which may be experimental."""
        GPU_group: AsyncGPUGroupCalls
        """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group.
        """
        Host_driver: AsyncHostDriverCalls
        """A kernel driver of a host that comes in several variants, of which one can be chosen.
        """
        LVHD: AsyncLVHDCalls
        """Messages for SRs that keep their images in LVM volumes; there are no objects of this
        class.
        """
        Observer: AsyncObserverCalls
        """A tracing set-up: which components of which hosts record traces, and where the traces
        go.
        """
        PBD: AsyncPBDCalls
        """The connection of one host to one SR, with the settings that host needs to reach it.
        """
        PCI: AsyncPCICalls
        """A PCI device of a host that is of interest to the pool, such as a GPU or a network
        controller.
        """
        PGPU: AsyncPGPUCalls
        """A physical GPU of a host."""
        PIF: AsyncPIFCalls
        """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
        interface made on top of one.
        """
        PIF_metrics: AsyncPIFMetricsCalls
        """Link state and card details of a PIF."""
        PUSB: AsyncPUSBCalls
        """A physical USB device plugged into a host."""
        PVS_cache_storage: AsyncPVSCacheStorageCalls
        """The storage one host gives to the cache of PVS proxies of one site."""
        PVS_proxy: AsyncPVSProxyCalls
        """Caching of provisioning traffic for one VM's network interface."""
        PVS_server: AsyncPVSServerCalls
        """A provisioning server, or a group of addresses of one, that serves a PVS site."""
        PVS_site: AsyncPVSSiteCalls
        """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and
        the hosts' cache storage.
        """
        Rate_limit: AsyncRateLimitCalls
        """A token bucket that slows down its callers: each call takes tokens, which flow back
        at a fixed rate.
        """
        Repository: AsyncRepositoryCalls
        """A source of packages for updating hosts: a remote server, an uploaded bundle, or
        another pool.
        """
        SDN_controller: AsyncSDNControllerCalls
        """A software-defined networking controller that the virtual switches of all hosts
        connect to.
        """
        SM: AsyncSMCalls
        """A storage driver installed on the hosts; each SR type has one row."""
        SR: AsyncSRCalls
        """A storage repository, a place that holds disk images; hosts reach it through PBDs."""
        USB_group: AsyncUSBGroupCalls
        """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
        device gets its own group.
        """
        VBD: AsyncVBDCalls
        """A virtual block device; it connects a disk image, or an empty drive, to a VM."""
        VBD_metrics: AsyncVBDMetricsCalls
        """Removed metrics of virtual block devices; read the VM's data sources instead."""
        VDI: AsyncVDICalls
        """A disk image in a storage repository; VMs use it through VBDs."""
        VGPU: AsyncVGPUCalls
        """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""
        VGPU_type: AsyncVGPUTypeCalls
        """A type of virtual GPU that some physical GPUs can offer."""
        VIF: AsyncVIFCalls
        """A virtual network interface of a VM, connecting it to one network."""
        VIF_metrics: AsyncVIFMetricsCalls
        """Removed from the API: traffic figures of a VIF. The performance archives hold them
        now.
        """
        VLAN: AsyncVLANCalls
        """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which
        they appear untagged.
        """
        VM: AsyncVMCalls
        """A virtual machine, a template or a snapshot; control domains are rows of this class
        too. Disks, network interfaces and other devices hang on it as separate objects.
        """
        VMPP: AsyncVMPPCalls
        """Removed protection policies, which took and archived snapshots of VMs on a schedule;
        snapshot schedules (VMSS) took their place.
        """
        VMSS: AsyncVMSSCalls
        """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the
        newest ones.
        """
        VM_appliance: AsyncVMApplianceCalls
        """A set of VMs started, stopped and recovered as one, in the order given by their order
        and delay fields.
        """
        VM_group: AsyncVMGroupCalls
        """A set of VMs with a common placement rule, used when hosts are chosen for them."""
        VM_guest_metrics: AsyncVMGuestMetricsCalls
        """What the agent inside a guest reports about it; exists once an agent has reported
        since boot.
        """
        VM_metrics: AsyncVMMetricsCalls
        """What the host measures of a VM; one row per VM, refreshed while it runs."""
        VTPM: AsyncVTPMCalls
        """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with
        the VM.
        """
        VUSB: AsyncVUSBCalls
        """A virtual USB device; it gives a VM the physical device of a USB group."""
        auth: AsyncAuthCalls
        """Look-ups in the external directory the pool is joined to. It has no objects."""
        blob: AsyncBlobCalls
        """A piece of binary data stored by the pool and read or written over HTTP by its
        reference.
        """
        console: AsyncConsoleCalls
        """A console of a running VM, graphical or text; it goes away when the VM stops."""
        crashdump: AsyncCrashdumpCalls
        """Deprecated record of a crashed guest's memory stored in a disk image."""
        event: AsyncEventCalls
        """A change to an object of the database, as delivered to clients that follow it. Events
        are not stored as objects.
        """
        host: AsyncHostCalls
        """One physical server of the pool. Records are made when a host is installed or joins,
        and removed when it is ejected or destroyed.
        """
        host_cpu: AsyncHostCPUCalls
        """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole
        host.
        """
        host_crashdump: AsyncHostCrashdumpCalls
        """A dump left behind by a crash of a host, kept on that host until it is destroyed."""
        host_metrics: AsyncHostMetricsCalls
        """Liveness and memory figures of a host."""
        host_patch: AsyncHostPatchCalls
        """An old-style hotfix as present on one host. Replaced by pool_update."""
        message: AsyncMessageCalls
        """An alert about an object, made by the system or by a tool. Messages are kept by the
        coordinator outside the database.
        """
        network: AsyncNetworkCalls
        """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs;
        without PIFs it is internal to each host.
        """
        network_sriov: AsyncNetworkSriovCalls
        """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
        virtual function of the card each.
        """
        pool: AsyncPoolCalls
        """The set of hosts managed as one, with settings that hold for all of them. There is
        exactly one record; its name may be empty.
        """
        pool_patch: AsyncPoolPatchCalls
        """An old-style hotfix known to the pool. Replaced by pool_update."""
        pool_update: AsyncPoolUpdateCalls
        """An update package stored as a VDI that can be applied to the hosts of the pool."""
        role: AsyncRoleCalls
        """A named set of permissions. Roles are built in: users get the public ones, single
        permissions exist as internal ones.
        """
        secret: AsyncSecretCalls
        """A password or similar value kept apart from the settings that need it, which name it
        by uuid.
        """
        session: AsyncSessionCalls
        """A login. Its reference is the secret passed as the first argument of each call, and
        should be kept as safe as a password.
        """
        subject: AsyncSubjectCalls
        """A user or group of the external directory that may log in to the pool, with the roles
        it has there.
        """
        task: AsyncTaskCalls
        """A call in progress or just finished. Asynchronous calls return one; it is deleted by
        the caller or some time after it ends.
        """
        tunnel: AsyncTunnelCalls
        """A tunnel on one host that carries a private network inside IP packets; needs Open
        vSwitch and an SDN controller.
        """
        user: AsyncUserCalls
        """A local account as it was modelled before subjects. Old, and not used by logins."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            kind = _CALLS.get(name)
            if kind is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            module = import_module(f"xapi_sdk.async_calls.{name}")
            made = self.__dict__[name] = getattr(module, kind)(self)
            return made

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_CALLS})


_TASKS = {
    "Bond": "AsyncBondTasks",
    "Caller": "AsyncCallerTasks",
    "Cluster": "AsyncClusterTasks",
    "Cluster_host": "AsyncClusterHostTasks",
    "DR_task": "AsyncDRTaskTasks",
    "Diagnostics": "AsyncDiagnosticsTasks",
    "Driver_variant": "AsyncDriverVariantTasks",
    "GPU_group": "AsyncGPUGroupTasks",
    "Host_driver": "AsyncHostDriverTasks",
    "LVHD": "AsyncLVHDTasks",
    "Observer": "AsyncObserverTasks",
    "PBD": "AsyncPBDTasks",
    "PCI": "AsyncPCITasks",
    "PGPU": "AsyncPGPUTasks",
    "PIF": "AsyncPIFTasks",
    "PUSB": "AsyncPUSBTasks",
    "PVS_cache_storage": "AsyncPVSCacheStorageTasks",
    "PVS_proxy": "AsyncPVSProxyTasks",
    "PVS_server": "AsyncPVSServerTasks",
    "PVS_site": "AsyncPVSSiteTasks",
    "Rate_limit": "AsyncRateLimitTasks",
    "Repository": "AsyncRepositoryTasks",
    "SDN_controller": "AsyncSDNControllerTasks",
    "SR": "AsyncSRTasks",
    "USB_group": "AsyncUSBGroupTasks",
    "VBD": "AsyncVBDTasks",
    "VDI": "AsyncVDITasks",
    "VGPU": "AsyncVGPUTasks",
    "VIF": "AsyncVIFTasks",
    "VLAN": "AsyncVLANTasks",
    "VM": "AsyncVMTasks",
    "VMPP": "AsyncVMPPTasks",
    "VMSS": "AsyncVMSSTasks",
    "VM_appliance": "AsyncVMApplianceTasks",
    "VM_group": "AsyncVMGroupTasks",
    "VTPM": "AsyncVTPMTasks",
    "VUSB": "AsyncVUSBTasks",
    "console": "AsyncConsoleTasks",
    "crashdump": "AsyncCrashdumpTasks",
    "event": "AsyncEventTasks",
    "host": "AsyncHostTasks",
    "host_crashdump": "AsyncHostCrashdumpTasks",
    "host_patch": "AsyncHostPatchTasks",
    "message": "AsyncMessageTasks",
    "network": "AsyncNetworkTasks",
    "network_sriov": "AsyncNetworkSriovTasks",
    "pool": "AsyncPoolTasks",
    "pool_patch": "AsyncPoolPatchTasks",
    "pool_update": "AsyncPoolUpdateTasks",
    "secret": "AsyncSecretTasks",
    "session": "AsyncSessionTasks",
    "subject": "AsyncSubjectTasks",
    "task": "AsyncTaskTasks",
    "tunnel": "AsyncTunnelTasks",
    "user": "AsyncUserTasks",
}


class TaskClasses:
    """The classes that have messages with an asynchronous form."""

    if TYPE_CHECKING:
        Bond: AsyncBondTasks
        """Several physical interfaces of one host joined into one, for redundancy or
        throughput.
        """
        Caller: AsyncCallerTasks
        """A client of the API, told apart by user agent and address, whose use is counted and
        may be limited.
        """
        Cluster: AsyncClusterTasks
        """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2
        need. A pool has at most one.
        """
        Cluster_host: AsyncClusterHostTasks
        """Membership of one host in a cluster."""
        DR_task: AsyncDRTaskTasks
        """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
        lasts.
        """
        Diagnostics: AsyncDiagnosticsTasks
        """Internal calls for developers that look into a running server. It has no objects."""
        Driver_variant: AsyncDriverVariantTasks
        """One of several variants of a host driver."""
        GPU_group: AsyncGPUGroupTasks
        """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group.
        """
        Host_driver: AsyncHostDriverTasks
        """A kernel driver of a host that comes in several variants, of which one can be chosen.
        """
        LVHD: AsyncLVHDTasks
        """Messages for SRs that keep their images in LVM volumes; there are no objects of this
        class.
        """
        Observer: AsyncObserverTasks
        """A tracing set-up: which components of which hosts record traces, and where the traces
        go.
        """
        PBD: AsyncPBDTasks
        """The connection of one host to one SR, with the settings that host needs to reach it.
        """
        PCI: AsyncPCITasks
        """A PCI device of a host that is of interest to the pool, such as a GPU or a network
        controller.
        """
        PGPU: AsyncPGPUTasks
        """A physical GPU of a host."""
        PIF: AsyncPIFTasks
        """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
        interface made on top of one.
        """
        PUSB: AsyncPUSBTasks
        """A physical USB device plugged into a host."""
        PVS_cache_storage: AsyncPVSCacheStorageTasks
        """The storage one host gives to the cache of PVS proxies of one site."""
        PVS_proxy: AsyncPVSProxyTasks
        """Caching of provisioning traffic for one VM's network interface."""
        PVS_server: AsyncPVSServerTasks
        """A provisioning server, or a group of addresses of one, that serves a PVS site."""
        PVS_site: AsyncPVSSiteTasks
        """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and
        the hosts' cache storage.
        """
        Rate_limit: AsyncRateLimitTasks
        """A token bucket that slows down its callers: each call takes tokens, which flow back
        at a fixed rate.
        """
        Repository: AsyncRepositoryTasks
        """A source of packages for updating hosts: a remote server, an uploaded bundle, or
        another pool.
        """
        SDN_controller: AsyncSDNControllerTasks
        """A software-defined networking controller that the virtual switches of all hosts
        connect to.
        """
        SR: AsyncSRTasks
        """A storage repository, a place that holds disk images; hosts reach it through PBDs."""
        USB_group: AsyncUSBGroupTasks
        """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
        device gets its own group.
        """
        VBD: AsyncVBDTasks
        """A virtual block device; it connects a disk image, or an empty drive, to a VM."""
        VDI: AsyncVDITasks
        """A disk image in a storage repository; VMs use it through VBDs."""
        VGPU: AsyncVGPUTasks
        """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""
        VIF: AsyncVIFTasks
        """A virtual network interface of a VM, connecting it to one network."""
        VLAN: AsyncVLANTasks
        """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which
        they appear untagged.
        """
        VM: AsyncVMTasks
        """A virtual machine, a template or a snapshot; control domains are rows of this class
        too. Disks, network interfaces and other devices hang on it as separate objects.
        """
        VMPP: AsyncVMPPTasks
        """Removed protection policies, which took and archived snapshots of VMs on a schedule;
        snapshot schedules (VMSS) took their place.
        """
        VMSS: AsyncVMSSTasks
        """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the
        newest ones.
        """
        VM_appliance: AsyncVMApplianceTasks
        """A set of VMs started, stopped and recovered as one, in the order given by their order
        and delay fields.
        """
        VM_group: AsyncVMGroupTasks
        """A set of VMs with a common placement rule, used when hosts are chosen for them."""
        VTPM: AsyncVTPMTasks
        """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with
        the VM.
        """
        VUSB: AsyncVUSBTasks
        """A virtual USB device; it gives a VM the physical device of a USB group."""
        console: AsyncConsoleTasks
        """A console of a running VM, graphical or text; it goes away when the VM stops."""
        crashdump: AsyncCrashdumpTasks
        """Deprecated record of a crashed guest's memory stored in a disk image."""
        event: AsyncEventTasks
        """A change to an object of the database, as delivered to clients that follow it. Events
        are not stored as objects.
        """
        host: AsyncHostTasks
        """One physical server of the pool. Records are made when a host is installed or joins,
        and removed when it is ejected or destroyed.
        """
        host_crashdump: AsyncHostCrashdumpTasks
        """A dump left behind by a crash of a host, kept on that host until it is destroyed."""
        host_patch: AsyncHostPatchTasks
        """An old-style hotfix as present on one host. Replaced by pool_update."""
        message: AsyncMessageTasks
        """An alert about an object, made by the system or by a tool. Messages are kept by the
        coordinator outside the database.
        """
        network: AsyncNetworkTasks
        """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs;
        without PIFs it is internal to each host.
        """
        network_sriov: AsyncNetworkSriovTasks
        """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
        virtual function of the card each.
        """
        pool: AsyncPoolTasks
        """The set of hosts managed as one, with settings that hold for all of them. There is
        exactly one record; its name may be empty.
        """
        pool_patch: AsyncPoolPatchTasks
        """An old-style hotfix known to the pool. Replaced by pool_update."""
        pool_update: AsyncPoolUpdateTasks
        """An update package stored as a VDI that can be applied to the hosts of the pool."""
        secret: AsyncSecretTasks
        """A password or similar value kept apart from the settings that need it, which name it
        by uuid.
        """
        session: AsyncSessionTasks
        """A login. Its reference is the secret passed as the first argument of each call, and
        should be kept as safe as a password.
        """
        subject: AsyncSubjectTasks
        """A user or group of the external directory that may log in to the pool, with the roles
        it has there.
        """
        task: AsyncTaskTasks
        """A call in progress or just finished. Asynchronous calls return one; it is deleted by
        the caller or some time after it ends.
        """
        tunnel: AsyncTunnelTasks
        """A tunnel on one host that carries a private network inside IP packets; needs Open
        vSwitch and an SDN controller.
        """
        user: AsyncUserTasks
        """A local account as it was modelled before subjects. Old, and not used by logins."""

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            kind = _TASKS.get(name)
            if kind is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            module = import_module(f"xapi_sdk.async_calls.{name}")
            made = self.__dict__[name] = getattr(module, kind)(self._client)
            return made

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_TASKS})
