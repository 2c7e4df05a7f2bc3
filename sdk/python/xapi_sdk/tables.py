# Written by codegen from idl/; change the IDL, not this file.
"""The tables of a mirror, typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xapi_sdk import refs
    from xapi_sdk.model.blob import BlobRecord
    from xapi_sdk.model.Bond import BondRecord
    from xapi_sdk.model.Caller import CallerRecord
    from xapi_sdk.model.Certificate import CertificateRecord
    from xapi_sdk.model.Cluster import ClusterRecord
    from xapi_sdk.model.Cluster_host import ClusterHostRecord
    from xapi_sdk.model.console import ConsoleRecord
    from xapi_sdk.model.crashdump import CrashdumpRecord
    from xapi_sdk.model.DR_task import DRTaskRecord
    from xapi_sdk.model.Driver_variant import DriverVariantRecord
    from xapi_sdk.model.Feature import FeatureRecord
    from xapi_sdk.model.GPU_group import GPUGroupRecord
    from xapi_sdk.model.host import HostRecord
    from xapi_sdk.model.host_cpu import HostCPURecord
    from xapi_sdk.model.host_crashdump import HostCrashdumpRecord
    from xapi_sdk.model.Host_driver import HostDriverRecord
    from xapi_sdk.model.host_metrics import HostMetricsRecord
    from xapi_sdk.model.host_patch import HostPatchRecord
    from xapi_sdk.model.LVHD import LVHDRecord
    from xapi_sdk.model.message import MessageRecord
    from xapi_sdk.model.network import NetworkRecord
    from xapi_sdk.model.network_sriov import NetworkSriovRecord
    from xapi_sdk.model.Observer import ObserverRecord
    from xapi_sdk.model.PBD import PBDRecord
    from xapi_sdk.model.PCI import PCIRecord
    from xapi_sdk.model.PGPU import PGPURecord
    from xapi_sdk.model.PIF import PIFRecord
    from xapi_sdk.model.PIF_metrics import PIFMetricsRecord
    from xapi_sdk.model.pool import PoolRecord
    from xapi_sdk.model.pool_patch import PoolPatchRecord
    from xapi_sdk.model.pool_update import PoolUpdateRecord
    from xapi_sdk.model.PUSB import PUSBRecord
    from xapi_sdk.model.PVS_cache_storage import PVSCacheStorageRecord
    from xapi_sdk.model.PVS_proxy import PVSProxyRecord
    from xapi_sdk.model.PVS_server import PVSServerRecord
    from xapi_sdk.model.PVS_site import PVSSiteRecord
    from xapi_sdk.model.Rate_limit import RateLimitRecord
    from xapi_sdk.model.Repository import RepositoryRecord
    from xapi_sdk.model.role import RoleRecord
    from xapi_sdk.model.SDN_controller import SDNControllerRecord
    from xapi_sdk.model.secret import SecretRecord
    from xapi_sdk.model.session import SessionRecord
    from xapi_sdk.model.SM import SMRecord
    from xapi_sdk.model.SR import SRRecord
    from xapi_sdk.model.subject import SubjectRecord
    from xapi_sdk.model.task import TaskRecord
    from xapi_sdk.model.tunnel import TunnelRecord
    from xapi_sdk.model.USB_group import USBGroupRecord
    from xapi_sdk.model.user import UserRecord
    from xapi_sdk.model.VBD import VBDRecord
    from xapi_sdk.model.VBD_metrics import VBDMetricsRecord
    from xapi_sdk.model.VDI import VDIRecord
    from xapi_sdk.model.VGPU import VGPURecord
    from xapi_sdk.model.VGPU_type import VGPUTypeRecord
    from xapi_sdk.model.VIF import VIFRecord
    from xapi_sdk.model.VIF_metrics import VIFMetricsRecord
    from xapi_sdk.model.VLAN import VLANRecord
    from xapi_sdk.model.VM import VMRecord
    from xapi_sdk.model.VM_appliance import VMApplianceRecord
    from xapi_sdk.model.VM_group import VMGroupRecord
    from xapi_sdk.model.VM_guest_metrics import VMGuestMetricsRecord
    from xapi_sdk.model.VM_metrics import VMMetricsRecord
    from xapi_sdk.model.VMPP import VMPPRecord
    from xapi_sdk.model.VMSS import VMSSRecord
    from xapi_sdk.model.VTPM import VTPMRecord
    from xapi_sdk.model.VUSB import VUSBRecord


class Tables:
    """Objects by reference, one table a class."""

    if TYPE_CHECKING:
        Bond: Mapping[refs.BondRef, BondRecord]
        """Several physical interfaces of one host joined into one, for redundancy or
        throughput.
        """
        Caller: Mapping[refs.CallerRef, CallerRecord]
        """A client of the API, told apart by user agent and address, whose use is counted and
        may be limited.
        """
        Certificate: Mapping[refs.CertificateRef, CertificateRecord]
        """A TLS certificate known to the pool: one that a host presents, or one that hosts
        trust.
        """
        Cluster: Mapping[refs.ClusterRef, ClusterRecord]
        """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2
        need. A pool has at most one.
        """
        Cluster_host: Mapping[refs.ClusterHostRef, ClusterHostRecord]
        """Membership of one host in a cluster."""
        DR_task: Mapping[refs.DRTaskRef, DRTaskRecord]
        """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
        lasts.
        """
        Driver_variant: Mapping[refs.DriverVariantRef, DriverVariantRecord]
        """One of several variants of a host driver."""
        Feature: Mapping[refs.FeatureRef, FeatureRecord]
        """An optional feature of a host, which may be experimental."""
        GPU_group: Mapping[refs.GPUGroupRef, GPUGroupRecord]
        """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group.
        """
        Host_driver: Mapping[refs.HostDriverRef, HostDriverRecord]
        """A kernel driver of a host that comes in several variants, of which one can be chosen.
        """
        LVHD: Mapping[refs.LVHDRef, LVHDRecord]
        """Messages for SRs that keep their images in LVM volumes; there are no objects of this
        class.
        """
        Observer: Mapping[refs.ObserverRef, ObserverRecord]
        """A tracing set-up: which components of which hosts record traces, and where the traces
        go.
        """
        PBD: Mapping[refs.PBDRef, PBDRecord]
        """The connection of one host to one SR, with the settings that host needs to reach it.
        """
        PCI: Mapping[refs.PCIRef, PCIRecord]
        """A PCI device of a host that is of interest to the pool, such as a GPU or a network
        controller.
        """
        PGPU: Mapping[refs.PGPURef, PGPURecord]
        """A physical GPU of a host."""
        PIF: Mapping[refs.PIFRef, PIFRecord]
        """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
        interface made on top of one.
        """
        PIF_metrics: Mapping[refs.PIFMetricsRef, PIFMetricsRecord]
        """Link state and card details of a PIF."""
        PUSB: Mapping[refs.PUSBRef, PUSBRecord]
        """A physical USB device plugged into a host."""
        PVS_cache_storage: Mapping[refs.PVSCacheStorageRef, PVSCacheStorageRecord]
        """The storage one host gives to the cache of PVS proxies of one site."""
        PVS_proxy: Mapping[refs.PVSProxyRef, PVSProxyRecord]
        """Caching of provisioning traffic for one VM's network interface."""
        PVS_server: Mapping[refs.PVSServerRef, PVSServerRecord]
        """A provisioning server, or a group of addresses of one, that serves a PVS site."""
        PVS_site: Mapping[refs.PVSSiteRef, PVSSiteRecord]
        """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and
        the hosts' cache storage.
        """
        Rate_limit: Mapping[refs.RateLimitRef, RateLimitRecord]
        """A token bucket that slows down its callers: each call takes tokens, which flow back
        at a fixed rate.
        """
        Repository: Mapping[refs.RepositoryRef, RepositoryRecord]
        """A source of packages for updating hosts: a remote server, an uploaded bundle, or
        another pool.
        """
        SDN_controller: Mapping[refs.SDNControllerRef, SDNControllerRecord]
        """A software-defined networking controller that the virtual switches of all hosts
        connect to.
        """
        SM: Mapping[refs.SMRef, SMRecord]
        """A storage driver installed on the hosts; each SR type has one row."""
        SR: Mapping[refs.SRRef, SRRecord]
        """A storage repository, a place that holds disk images; hosts reach it through PBDs."""
        USB_group: Mapping[refs.USBGroupRef, USBGroupRecord]
        """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
        device gets its own group.
        """
        VBD: Mapping[refs.VBDRef, VBDRecord]
        """A virtual block device; it connects a disk image, or an empty drive, to a VM."""
        VBD_metrics: Mapping[refs.VBDMetricsRef, VBDMetricsRecord]
        """Removed metrics of virtual block devices; read the VM's data sources instead."""
        VDI: Mapping[refs.VDIRef, VDIRecord]
        """A disk image in a storage repository; VMs use it through VBDs."""
        VGPU: Mapping[refs.VGPURef, VGPURecord]
        """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""
        VGPU_type: Mapping[refs.VGPUTypeRef, VGPUTypeRecord]
        """A type of virtual GPU that some physical GPUs can offer."""
        VIF: Mapping[refs.VIFRef, VIFRecord]
        """A virtual network interface of a VM, connecting it to one network."""
        VIF_metrics: Mapping[refs.VIFMetricsRef, VIFMetricsRecord]
        """Removed from the API: traffic figures of a VIF. The performance archives hold them
        now.
        """
        VLAN: Mapping[refs.VLANRef, VLANRecord]
        """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which
        they appear untagged.
        """
        VM: Mapping[refs.VMRef, VMRecord]
        """A virtual machine, a template or a snapshot; control domains are rows of this class
        too. Disks, network interfaces and other devices hang on it as separate objects.
        """
        VMPP: Mapping[refs.VMPPRef, VMPPRecord]
        """Removed protection policies, which took and archived snapshots of VMs on a schedule;
        snapshot schedules (VMSS) took their place.
        """
        VMSS: Mapping[refs.VMSSRef, VMSSRecord]
        """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the
        newest ones.
        """
        VM_appliance: Mapping[refs.VMApplianceRef, VMApplianceRecord]
        """A set of VMs started, stopped and recovered as one, in the order given by their order
        and delay fields.
        """
        VM_group: Mapping[refs.VMGroupRef, VMGroupRecord]
        """A set of VMs with a common placement rule, used when hosts are chosen for them."""
        VM_guest_metrics: Mapping[refs.VMGuestMetricsRef, VMGuestMetricsRecord]
        """What the agent inside a guest reports about it; exists once an agent has reported
        since boot.
        """
        VM_metrics: Mapping[refs.VMMetricsRef, VMMetricsRecord]
        """What the host measures of a VM; one row per VM, refreshed while it runs."""
        VTPM: Mapping[refs.VTPMRef, VTPMRecord]
        """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with
        the VM.
        """
        VUSB: Mapping[refs.VUSBRef, VUSBRecord]
        """A virtual USB device; it gives a VM the physical device of a USB group."""
        blob: Mapping[refs.BlobRef, BlobRecord]
        """A piece of binary data stored by the pool and read or written over HTTP by its
        reference.
        """
        console: Mapping[refs.ConsoleRef, ConsoleRecord]
        """A console of a running VM, graphical or text; it goes away when the VM stops."""
        crashdump: Mapping[refs.CrashdumpRef, CrashdumpRecord]
        """Deprecated record of a crashed guest's memory stored in a disk image."""
        host: Mapping[refs.HostRef, HostRecord]
        """One physical server of the pool. Records are made when a host is installed or joins,
        and removed when it is ejected or destroyed.
        """
        host_cpu: Mapping[refs.HostCPURef, HostCPURecord]
        """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole
        host.
        """
        host_crashdump: Mapping[refs.HostCrashdumpRef, HostCrashdumpRecord]
        """A dump left behind by a crash of a host, kept on that host until it is destroyed."""
        host_metrics: Mapping[refs.HostMetricsRef, HostMetricsRecord]
        """Liveness and memory figures of a host."""
        host_patch: Mapping[refs.HostPatchRef, HostPatchRecord]
        """An old-style hotfix as present on one host. Replaced by pool_update."""
        message: Mapping[refs.MessageRef, MessageRecord]
        """An alert about an object, made by the system or by a tool. Messages are kept by the
        coordinator outside the database.
        """
        network: Mapping[refs.NetworkRef, NetworkRecord]
        """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs;
        without PIFs it is internal to each host.
        """
        network_sriov: Mapping[refs.NetworkSriovRef, NetworkSriovRecord]
        """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
        virtual function of the card each.
        """
        pool: Mapping[refs.PoolRef, PoolRecord]
        """The set of hosts managed as one, with settings that hold for all of them. There is
        exactly one record; its name may be empty.
        """
        pool_patch: Mapping[refs.PoolPatchRef, PoolPatchRecord]
        """An old-style hotfix known to the pool. Replaced by pool_update."""
        pool_update: Mapping[refs.PoolUpdateRef, PoolUpdateRecord]
        """An update package stored as a VDI that can be applied to the hosts of the pool."""
        role: Mapping[refs.RoleRef, RoleRecord]
        """A named set of permissions. Roles are built in: users get the public ones, single
        permissions exist as internal ones.
        """
        secret: Mapping[refs.SecretRef, SecretRecord]
        """A password or similar value kept apart from the settings that need it, which name it
        by uuid.
        """
        session: Mapping[refs.SessionRef, SessionRecord]
        """A login. Its reference is the secret passed as the first argument of each call, and
        should be kept as safe as a password.
        """
        subject: Mapping[refs.SubjectRef, SubjectRecord]
        """A user or group of the external directory that may log in to the pool, with the roles
        it has there.
        """
        task: Mapping[refs.TaskRef, TaskRecord]
        """A call in progress or just finished. Asynchronous calls return one; it is deleted by
        the caller or some time after it ends.
        """
        tunnel: Mapping[refs.TunnelRef, TunnelRecord]
        """A tunnel on one host that carries a private network inside IP packets; needs Open
        vSwitch and an SDN controller.
        """
        user: Mapping[refs.UserRef, UserRecord]
        """A local account as it was modelled before subjects. Old, and not used by logins."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self.table(name)

    def table(self, name: str) -> Mapping[Any, Any]:
        """The objects of a class, for names known only at run time."""
        raise AttributeError(name)
