"""The types of SR this server offers, by name; all served by the simulated driver.

Feature names are the XenAPI's; a type names a feature only if what it stands for works here.
VDI_MIRROR is what moving an image needs; that works between SRs while no guest uses the image.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.storage.driver import Driver
from xapi.storage.simulated import GIB, KIB, MIB, SimulatedDriver

__all__ = ["DRIVERS", "driver_of"]


def _features(*names: str) -> Mapping[str, int]:
    return dict.fromkeys(names, 1)


_DISKS = (
    "SR_PROBE",
    "SR_UPDATE",
    "VDI_CREATE",
    "VDI_DELETE",
    "VDI_ATTACH",
    "VDI_DETACH",
    "VDI_ACTIVATE",
    "VDI_DEACTIVATE",
    "VDI_CLONE",
    "VDI_SNAPSHOT",
    "VDI_REVERT",
    "VDI_MIRROR",
    "VDI_RESIZE",
    "VDI_RESIZE_ONLINE",
    "VDI_INTRODUCE",
    "VDI_UPDATE",
    "VDI_CONFIG_CBT",
)
_SIZE = {"size": "Size of the simulated storage in bytes"}

EXT = SimulatedDriver(
    type="ext",
    name="Local EXT",
    description="Image files in an ext4 file system on a local disk",
    features={**_features(*_DISKS), "VDI_RESET_ON_BOOT": 2},
    configuration={"device": "Local device path", **_SIZE},
    required=("device",),
    content_type="user",
)
LVM = SimulatedDriver(
    type="lvm",
    name="Local LVM",
    description="Logical volumes on a local disk, fully allocated",
    features={**_features(*_DISKS), "VDI_RESET_ON_BOOT": 2},
    configuration={"device": "Local device path", **_SIZE},
    required=("device",),
    content_type="user",
    thick=True,
    granule=4 * MIB,
    header=4 * MIB,
)
NFS = SimulatedDriver(
    type="nfs",
    name="NFS",
    description="Image files on an NFS server, shared by the hosts of the pool",
    features={**_features(*_DISKS), "VDI_RESET_ON_BOOT": 2},
    configuration={
        "server": "Host name or address of the NFS server",
        "serverpath": "Path of the export",
        **_SIZE,
    },
    required=("server", "serverpath"),
    sharable=True,
    content_type="user",
    default_size=1024 * GIB,
)
ISO = SimulatedDriver(
    type="iso",
    name="ISO",
    description="CD images in a directory or on a file server",
    features=_features(
        "SR_UPDATE", "VDI_CREATE", "VDI_DELETE", "VDI_ATTACH", "VDI_DETACH", "VDI_INTRODUCE"
    ),
    configuration={"location": "Path of the directory or of the export", **_SIZE},
    required=("location",),
    sharable=True,
    content_type="iso",
    default_size=64 * GIB,
    granule=2 * KIB,
    header=0,
    table_share=0,
)
UDEV = SimulatedDriver(
    type="udev",
    name="udev",
    description="Removable drives that are plugged into the host",
    features=_features("SR_UPDATE", "VDI_INTRODUCE", "VDI_ATTACH", "VDI_DETACH", "VDI_UPDATE"),
    configuration={"location": "Directory in which the devices appear"},
    required=("location",),
    default_size=0,
    granule=512,
    header=0,
    table_share=0,
)
DUMMY = SimulatedDriver(
    type="dummy",
    name="Dummy",
    description="Storage for tests that needs no settings",
    features={**_features(*_DISKS), "VDI_RESET_ON_BOOT": 2},
    configuration=_SIZE,
    sharable=True,
    content_type="user",
)

DRIVERS: Mapping[str, Driver] = {
    driver.type: driver for driver in (EXT, LVM, NFS, ISO, UDEV, DUMMY)
}
"""SR type -> its driver."""


def driver_of(sr_type: str) -> Driver | None:
    """The driver of a type of SR, or None; the type is matched without regard to case."""
    return DRIVERS.get(sr_type.lower())
