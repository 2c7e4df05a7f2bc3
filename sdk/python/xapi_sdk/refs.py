# Written by codegen from idl/; change the IDL, not this file.
"""References: strings at run time, a type of its own for each class to the checker."""

from __future__ import annotations

from typing import Any, NewType

NULL: Any = "OpaqueRef:NULL"
"""The reference to no object; it fits every type of reference."""

BondRef = NewType("BondRef", str)
"""Refers to one Bond. Several physical interfaces of one host joined into one, for redundancy
or throughput.
"""

CallerRef = NewType("CallerRef", str)
"""Refers to one Caller. A client of the API, told apart by user agent and address, whose use is
counted and may be limited.
"""

CertificateRef = NewType("CertificateRef", str)
"""Refers to one Certificate. A TLS certificate known to the pool: one that a host presents, or
one that hosts trust.
"""

ClusterRef = NewType("ClusterRef", str)
"""Refers to one Cluster. A cluster of hosts formed by the cluster stack, as shared file systems
such as GFS2 need. A pool has at most one.
"""

ClusterHostRef = NewType("ClusterHostRef", str)
"""Refers to one Cluster_host. Membership of one host in a cluster."""

DRTaskRef = NewType("DRTaskRef", str)
"""Refers to one DR_task. A disaster-recovery run; it introduces the SRs of a lost pool for as
long as recovery lasts.
"""

DiagnosticsRef = NewType("DiagnosticsRef", str)
"""Refers to one Diagnostics. Internal calls for developers that look into a running server. It
has no objects.
"""

DriverVariantRef = NewType("DriverVariantRef", str)
"""Refers to one Driver_variant. One of several variants of a host driver."""

FeatureRef = NewType("FeatureRef", str)
"""Refers to one Feature. An optional feature of a host, which may be experimental."""

GPUGroupRef = NewType("GPUGroupRef", str)
"""Refers to one GPU_group. A group of alike physical GPUs in the pool; a VM asks for a virtual
GPU of a group.
"""

HostDriverRef = NewType("HostDriverRef", str)
"""Refers to one Host_driver. A kernel driver of a host that comes in several variants, of which
one can be chosen.
"""

LVHDRef = NewType("LVHDRef", str)
"""Refers to one LVHD. Messages for SRs that keep their images in LVM volumes; there are no
objects of this class.
"""

ObserverRef = NewType("ObserverRef", str)
"""Refers to one Observer. A tracing set-up: which components of which hosts record traces, and
where the traces go.
"""

PBDRef = NewType("PBDRef", str)
"""Refers to one PBD. The connection of one host to one SR, with the settings that host needs to
reach it.
"""

PCIRef = NewType("PCIRef", str)
"""Refers to one PCI. A PCI device of a host that is of interest to the pool, such as a GPU or a
network controller.
"""

PGPURef = NewType("PGPURef", str)
"""Refers to one PGPU. A physical GPU of a host."""

PIFRef = NewType("PIFRef", str)
"""Refers to one PIF. A network interface of one host: a physical card, or a VLAN, bond, tunnel
or SR-IOV interface made on top of one.
"""

PIFMetricsRef = NewType("PIFMetricsRef", str)
"""Refers to one PIF_metrics. Link state and card details of a PIF."""

PUSBRef = NewType("PUSBRef", str)
"""Refers to one PUSB. A physical USB device plugged into a host."""

PVSCacheStorageRef = NewType("PVSCacheStorageRef", str)
"""Refers to one PVS_cache_storage. The storage one host gives to the cache of PVS proxies of
one site.
"""

PVSProxyRef = NewType("PVSProxyRef", str)
"""Refers to one PVS_proxy. Caching of provisioning traffic for one VM's network interface."""

PVSServerRef = NewType("PVSServerRef", str)
"""Refers to one PVS_server. A provisioning server, or a group of addresses of one, that serves
a PVS site.
"""

PVSSiteRef = NewType("PVSSiteRef", str)
"""Refers to one PVS_site. A provisioning (PVS) site, with its servers, the proxies of VMs that
boot from it and the hosts' cache storage.
"""

RateLimitRef = NewType("RateLimitRef", str)
"""Refers to one Rate_limit. A token bucket that slows down its callers: each call takes tokens,
which flow back at a fixed rate.
"""

RepositoryRef = NewType("RepositoryRef", str)
"""Refers to one Repository. A source of packages for updating hosts: a remote server, an
uploaded bundle, or another pool.
"""

SDNControllerRef = NewType("SDNControllerRef", str)
"""Refers to one SDN_controller. A software-defined networking controller that the virtual
switches of all hosts connect to.
"""

SMRef = NewType("SMRef", str)
"""Refers to one SM. A storage driver installed on the hosts; each SR type has one row."""

SRRef = NewType("SRRef", str)
"""Refers to one SR. A storage repository, a place that holds disk images; hosts reach it
through PBDs.
"""

USBGroupRef = NewType("USBGroupRef", str)
"""Refers to one USB_group. A group of physical USB devices; a VM asks for a virtual USB device
of a group. Each device gets its own group.
"""

VBDRef = NewType("VBDRef", str)
"""Refers to one VBD. A virtual block device; it connects a disk image, or an empty drive, to a
VM.
"""

VBDMetricsRef = NewType("VBDMetricsRef", str)
"""Refers to one VBD_metrics. Removed metrics of virtual block devices; read the VM's data
sources instead.
"""

VDIRef = NewType("VDIRef", str)
"""Refers to one VDI. A disk image in a storage repository; VMs use it through VBDs."""

VGPURef = NewType("VGPURef", str)
"""Refers to one VGPU. A virtual graphics device of a VM, a share of a physical GPU or a whole
one.
"""

VGPUTypeRef = NewType("VGPUTypeRef", str)
"""Refers to one VGPU_type. A type of virtual GPU that some physical GPUs can offer."""

VIFRef = NewType("VIFRef", str)
"""Refers to one VIF. A virtual network interface of a VM, connecting it to one network."""

VIFMetricsRef = NewType("VIFMetricsRef", str)
"""Refers to one VIF_metrics. Removed from the API: traffic figures of a VIF. The performance
archives hold them now.
"""

VLANRef = NewType("VLANRef", str)
"""Refers to one VLAN. A VLAN on one host: it ties an interface carrying tagged frames to the
PIF on which they appear untagged.
"""

VMRef = NewType("VMRef", str)
"""Refers to one VM. A virtual machine, a template or a snapshot; control domains are rows of
this class too. Disks, network interfaces and other devices hang on it as separate objects.
"""

VMPPRef = NewType("VMPPRef", str)
"""Refers to one VMPP. Removed protection policies, which took and archived snapshots of VMs on
a schedule; snapshot schedules (VMSS) took their place.
"""

VMSSRef = NewType("VMSSRef", str)
"""Refers to one VMSS. A snapshot schedule; it takes snapshots of its VMs at fixed times and
keeps the newest ones.
"""

VMApplianceRef = NewType("VMApplianceRef", str)
"""Refers to one VM_appliance. A set of VMs started, stopped and recovered as one, in the order
given by their order and delay fields.
"""

VMGroupRef = NewType("VMGroupRef", str)
"""Refers to one VM_group. A set of VMs with a common placement rule, used when hosts are chosen
for them.
"""

VMGuestMetricsRef = NewType("VMGuestMetricsRef", str)
"""Refers to one VM_guest_metrics. What the agent inside a guest reports about it; exists once
an agent has reported since boot.
"""

VMMetricsRef = NewType("VMMetricsRef", str)
"""Refers to one VM_metrics. What the host measures of a VM; one row per VM, refreshed while it
runs.
"""

VTPMRef = NewType("VTPMRef", str)
"""Refers to one VTPM. A virtual TPM 2.0 device of a VM; its state is stored by the server and
travels with the VM.
"""

VUSBRef = NewType("VUSBRef", str)
"""Refers to one VUSB. A virtual USB device; it gives a VM the physical device of a USB group.
"""

AuthRef = NewType("AuthRef", str)
"""Refers to one auth. Look-ups in the external directory the pool is joined to. It has no
objects.
"""

BlobRef = NewType("BlobRef", str)
"""Refers to one blob. A piece of binary data stored by the pool and read or written over HTTP
by its reference.
"""

ConsoleRef = NewType("ConsoleRef", str)
"""Refers to one console. A console of a running VM, graphical or text; it goes away when the VM
stops.
"""

CrashdumpRef = NewType("CrashdumpRef", str)
"""Refers to one crashdump. Deprecated record of a crashed guest's memory stored in a disk
image.
"""

DataSourceRef = NewType("DataSourceRef", str)
"""Refers to one data_source. One metric of a host, VM or SR with its present value; a value,
not a stored object.
"""

EventRef = NewType("EventRef", str)
"""Refers to one event. A change to an object of the database, as delivered to clients that
follow it. Events are not stored as objects.
"""

HostRef = NewType("HostRef", str)
"""Refers to one host. One physical server of the pool. Records are made when a host is
installed or joins, and removed when it is ejected or destroyed.
"""

HostCPURef = NewType("HostCPURef", str)
"""Refers to one host_cpu. One physical CPU of a host. Old: host.cpu_info carries the same facts
for the whole host.
"""

HostCrashdumpRef = NewType("HostCrashdumpRef", str)
"""Refers to one host_crashdump. A dump left behind by a crash of a host, kept on that host
until it is destroyed.
"""

HostMetricsRef = NewType("HostMetricsRef", str)
"""Refers to one host_metrics. Liveness and memory figures of a host."""

HostPatchRef = NewType("HostPatchRef", str)
"""Refers to one host_patch. An old-style hotfix as present on one host. Replaced by
pool_update.
"""

MessageRef = NewType("MessageRef", str)
"""Refers to one message. An alert about an object, made by the system or by a tool. Messages
are kept by the coordinator outside the database.
"""

NetworkRef = NewType("NetworkRef", str)
"""Refers to one network. A virtual network of the pool. VMs attach to it through VIFs, hosts
through PIFs; without PIFs it is internal to each host.
"""

NetworkSriovRef = NewType("NetworkSriovRef", str)
"""Refers to one network_sriov. SR-IOV switched on for one physical interface. VMs on the
logical PIF's network get a virtual function of the card each.
"""

PoolRef = NewType("PoolRef", str)
"""Refers to one pool. The set of hosts managed as one, with settings that hold for all of them.
There is exactly one record; its name may be empty.
"""

PoolPatchRef = NewType("PoolPatchRef", str)
"""Refers to one pool_patch. An old-style hotfix known to the pool. Replaced by pool_update."""

PoolUpdateRef = NewType("PoolUpdateRef", str)
"""Refers to one pool_update. An update package stored as a VDI that can be applied to the hosts
of the pool.
"""

ProbeResultRef = NewType("ProbeResultRef", str)
"""Refers to one probe_result. One finding of SR.probe_ext; a value, not a stored object."""

RoleRef = NewType("RoleRef", str)
"""Refers to one role. A named set of permissions. Roles are built in: users get the public
ones, single permissions exist as internal ones.
"""

SecretRef = NewType("SecretRef", str)
"""Refers to one secret. A password or similar value kept apart from the settings that need it,
which name it by uuid.
"""

SessionRef = NewType("SessionRef", str)
"""Refers to one session. A login. Its reference is the secret passed as the first argument of
each call, and should be kept as safe as a password.
"""

SRStatRef = NewType("SRStatRef", str)
"""Refers to one sr_stat. Size and health of an SR as its driver reports them; part of a probe
result, not a stored object.
"""

SubjectRef = NewType("SubjectRef", str)
"""Refers to one subject. A user or group of the external directory that may log in to the pool,
with the roles it has there.
"""

TaskRef = NewType("TaskRef", str)
"""Refers to one task. A call in progress or just finished. Asynchronous calls return one; it is
deleted by the caller or some time after it ends.
"""

TunnelRef = NewType("TunnelRef", str)
"""Refers to one tunnel. A tunnel on one host that carries a private network inside IP packets;
needs Open vSwitch and an SDN controller.
"""

UserRef = NewType("UserRef", str)
"""Refers to one user. A local account as it was modelled before subjects. Old, and not used by
logins.
"""

VDINBDServerInfoRef = NewType("VDINBDServerInfoRef", str)
"""Refers to one vdi_nbd_server_info. Where and how to read one disk image over NBD with TLS; a
value returned by VDI.get_nbd_info, not a stored object.
"""


def is_null(ref: str) -> bool:
    """True for the reference to no object."""
    return ref in ("OpaqueRef:NULL", "")
