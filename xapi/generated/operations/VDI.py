# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VDI."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, records, refs

CallT = TypeVar("CallT")


class VDIArgs(TypedDict):
    """Argument of VDI.create, with defaults filled in."""

    SR: refs.SRRef
    name_description: str
    name_label: str
    other_config: Mapping[str, str]
    read_only: bool
    sharable: bool
    sm_config: Mapping[str, str]
    tags: tuple[str, ...]
    type: enums.VDIType
    virtual_size: int
    xenstore_data: Mapping[str, str]


class VDIOperations(Generic[CallT]):
    """What VDI messages do. A disk image in a storage repository; VMs use it through VBDs."""

    async def checksum(self, call: CallT, ref: refs.VDIRef) -> str:
        """Returns a checksum over the whole content of the image."""
        raise NotImplementedMessage("VDI.checksum")

    async def clone(
        self, call: CallT, vdi: refs.VDIRef, driver_params: Mapping[str, str]
    ) -> refs.VDIRef:
        """Makes a writable clone of the image on the same SR, sharing unchanged blocks where
        possible. Returns the clone.
        """
        raise NotImplementedMessage("VDI.clone")

    async def copy(
        self,
        call: CallT,
        vdi: refs.VDIRef,
        sr: refs.SRRef,
        base_vdi: refs.VDIRef,
        into_vdi: refs.VDIRef,
    ) -> refs.VDIRef:
        """Copies the content in full, into a new image on the given SR or into an existing
        image. Returns the target. Errors: VDI_NOT_SPARSE, VDI_READONLY, VDI_TOO_SMALL.
        """
        raise NotImplementedMessage("VDI.copy")

    async def data_destroy(self, call: CallT, ref: refs.VDIRef) -> None:
        """Deletes the data of a snapshot but keeps its changed-block record; the type becomes
        cbt_metadata. Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
        SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_IN_USE,
        VDI_IS_A_PHYSICAL_DEVICE, VDI_MISSING, VDI_NO_CBT_METADATA.
        """
        raise NotImplementedMessage("VDI.data_destroy")

    async def db_forget(self, call: CallT, vdi: refs.VDIRef) -> None:
        """Deletes the row without touching the storage; for the storage layer."""
        raise NotImplementedMessage("VDI.db_forget")

    async def db_introduce(
        self,
        call: CallT,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: Mapping[str, str],
        location: str,
        xenstore_data: Mapping[str, str],
        sm_config: Mapping[str, str],
        managed: bool,
        virtual_size: int,
        physical_utilisation: int,
        metadata_of_pool: refs.poolRef,
        is_a_snapshot: bool,
        snapshot_time: datetime,
        snapshot_of: refs.VDIRef,
        cbt_enabled: bool,
    ) -> refs.VDIRef:
        """Creates a row for an image without touching the storage; for the storage layer."""
        raise NotImplementedMessage("VDI.db_introduce")

    async def disable_cbt(self, call: CallT, ref: refs.VDIRef) -> None:
        """Stops changed-block tracking and drops the record; no effect if it is off. Errors:
        OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED, SR_OPERATION_NOT_SUPPORTED,
        VDI_INCOMPATIBLE_TYPE, VDI_MISSING, VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION.
        """
        raise NotImplementedMessage("VDI.disable_cbt")

    async def enable_cbt(self, call: CallT, ref: refs.VDIRef) -> None:
        """Starts changed-block tracking; no effect if it is on. Not for snapshots or images
        reset on boot. Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
        SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_MISSING,
        VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION.
        """
        raise NotImplementedMessage("VDI.enable_cbt")

    async def force_unlock(self, call: CallT, vdi: refs.VDIRef) -> None:
        """Deprecated; breaks the storage lock of an image."""
        raise NotImplementedMessage("VDI.force_unlock")

    async def forget(self, call: CallT, vdi: refs.VDIRef) -> None:
        """Removes the image from the database; its data stay and a scan finds them again."""
        raise NotImplementedMessage("VDI.forget")

    async def generate_config(self, call: CallT, host: refs.hostRef, vdi: refs.VDIRef) -> str:
        """Returns what another host would need to attach the image without the server;
        internal.
        """
        raise NotImplementedMessage("VDI.generate_config")

    async def get_nbd_info(
        self, call: CallT, ref: refs.VDIRef
    ) -> tuple[records.vdi_nbd_server_info, ...]:
        """Lists the NBD servers and exports from which the image can be read; empty if no host
        can serve it. Errors: VDI_INCOMPATIBLE_TYPE.
        """
        raise NotImplementedMessage("VDI.get_nbd_info")

    async def introduce(
        self,
        call: CallT,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: Mapping[str, str],
        location: str,
        xenstore_data: Mapping[str, str],
        sm_config: Mapping[str, str],
        managed: bool,
        virtual_size: int,
        physical_utilisation: int,
        metadata_of_pool: refs.poolRef,
        is_a_snapshot: bool,
        snapshot_time: datetime,
        snapshot_of: refs.VDIRef,
    ) -> refs.VDIRef:
        """Makes an image that exists in the storage known to the database and returns it.
        Errors: SR_OPERATION_NOT_SUPPORTED.
        """
        raise NotImplementedMessage("VDI.introduce")

    async def list_changed_blocks(
        self, call: CallT, vdi_from: refs.VDIRef, vdi_to: refs.VDIRef
    ) -> str:
        """Returns which 64 KiB blocks differ between two images of one tracked chain, as a
        base64 bitmap. Errors: SR_HAS_NO_PBDS, SR_NOT_ATTACHED, SR_OPERATION_NOT_SUPPORTED,
        VDI_IN_USE, VDI_MISSING.
        """
        raise NotImplementedMessage("VDI.list_changed_blocks")

    async def open_database(self, call: CallT, ref: refs.VDIRef) -> refs.sessionRef:
        """Opens the pool database stored in a metadata image and returns a session to read it."""
        raise NotImplementedMessage("VDI.open_database")

    async def pool_introduce(
        self,
        call: CallT,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: Mapping[str, str],
        location: str,
        xenstore_data: Mapping[str, str],
        sm_config: Mapping[str, str],
        managed: bool,
        virtual_size: int,
        physical_utilisation: int,
        metadata_of_pool: refs.poolRef,
        is_a_snapshot: bool,
        snapshot_time: datetime,
        snapshot_of: refs.VDIRef,
        cbt_enabled: bool,
    ) -> refs.VDIRef:
        """Creates a row for an image as told by another pool member; internal."""
        raise NotImplementedMessage("VDI.pool_introduce")

    async def pool_migrate(
        self, call: CallT, vdi: refs.VDIRef, sr: refs.SRRef, options: Mapping[str, str]
    ) -> refs.VDIRef:
        """Moves an image that a running VM uses to another SR while in use. Returns the image
        in its new place.
        """
        raise NotImplementedMessage("VDI.pool_migrate")

    async def read_database_pool_uuid(self, call: CallT, ref: refs.VDIRef) -> str:
        """Returns the uuid of the pool whose database a metadata image holds; empty if there is
        none.
        """
        raise NotImplementedMessage("VDI.read_database_pool_uuid")

    async def resize(self, call: CallT, vdi: refs.VDIRef, size: int) -> None:
        """Changes the size of an image that is not attached; most backends only let it grow."""
        raise NotImplementedMessage("VDI.resize")

    async def resize_online(self, call: CallT, vdi: refs.VDIRef, size: int) -> None:
        """Changes the size of an image that may be attached."""
        raise NotImplementedMessage("VDI.resize_online")

    async def revert(self, call: CallT, snapshot: refs.VDIRef) -> None:
        """Overwrites the image a snapshot was taken of with the snapshot's content; the image
        must not be in use. Errors: UNIMPLEMENTED_IN_SM_BACKEND.
        """
        raise NotImplementedMessage("VDI.revert")

    async def set_allow_caching(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Sets whether hosts may cache the image."""
        raise NotImplementedMessage("VDI.set_allow_caching")

    async def set_cbt_enabled(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Records whether changed blocks are tracked; for the storage layer."""
        raise NotImplementedMessage("VDI.set_cbt_enabled")

    async def set_is_a_snapshot(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Records whether the image is a snapshot; for the storage layer."""
        raise NotImplementedMessage("VDI.set_is_a_snapshot")

    async def set_managed(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Records whether the image is visible to users; for the storage layer."""
        raise NotImplementedMessage("VDI.set_managed")

    async def set_metadata_of_pool(
        self, call: CallT, ref: refs.VDIRef, value: refs.poolRef
    ) -> None:
        """Records whose database the image holds; for the storage layer."""
        raise NotImplementedMessage("VDI.set_metadata_of_pool")

    async def set_missing(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Records whether the image was found on its SR; for the storage layer."""
        raise NotImplementedMessage("VDI.set_missing")

    async def set_name_description(self, call: CallT, ref: refs.VDIRef, value: str) -> None:
        """Sets the description, in the storage too where the backend keeps it."""
        raise NotImplementedMessage("VDI.set_name_description")

    async def set_name_label(self, call: CallT, ref: refs.VDIRef, value: str) -> None:
        """Sets the name, in the storage too where the backend keeps it."""
        raise NotImplementedMessage("VDI.set_name_label")

    async def set_on_boot(self, call: CallT, ref: refs.VDIRef, value: enums.OnBoot) -> None:
        """Sets what happens to changes at boot; the image must not be attached and the backend
        must support resetting.
        """
        raise NotImplementedMessage("VDI.set_on_boot")

    async def set_physical_utilisation(self, call: CallT, ref: refs.VDIRef, value: int) -> None:
        """Records the space the image takes; for the storage layer."""
        raise NotImplementedMessage("VDI.set_physical_utilisation")

    async def set_read_only(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Sets whether the image can only be attached read-only."""
        raise NotImplementedMessage("VDI.set_read_only")

    async def set_sharable(self, call: CallT, ref: refs.VDIRef, value: bool) -> None:
        """Sets whether several VMs may write to the image at once; the guests must use a
        cluster file system.
        """
        raise NotImplementedMessage("VDI.set_sharable")

    async def set_snapshot_of(self, call: CallT, ref: refs.VDIRef, value: refs.VDIRef) -> None:
        """Records which image the snapshot belongs to; for the storage layer."""
        raise NotImplementedMessage("VDI.set_snapshot_of")

    async def set_snapshot_time(self, call: CallT, ref: refs.VDIRef, value: datetime) -> None:
        """Records when the snapshot was taken; for the storage layer."""
        raise NotImplementedMessage("VDI.set_snapshot_time")

    async def set_virtual_size(self, call: CallT, ref: refs.VDIRef, value: int) -> None:
        """Records the size of the image; for the storage layer."""
        raise NotImplementedMessage("VDI.set_virtual_size")

    async def snapshot(
        self, call: CallT, vdi: refs.VDIRef, driver_params: Mapping[str, str]
    ) -> refs.VDIRef:
        """Takes a read-only snapshot of the image on its SR, attached or not. Returns the
        snapshot.
        """
        raise NotImplementedMessage("VDI.snapshot")

    async def update(self, call: CallT, vdi: refs.VDIRef) -> None:
        """Asks the backend to refresh what it keeps about the image, for instance the name
        stored with the data. Errors: SR_OPERATION_NOT_SUPPORTED.
        """
        raise NotImplementedMessage("VDI.update")

    async def create(self, call: CallT, args: VDIArgs) -> refs.VDIRef:
        """Make a VDI object from its record."""
        raise NotImplementedMessage("VDI.create")

    async def destroy(self, call: CallT, ref: refs.VDIRef) -> None:
        """Destroy the VDI object."""
        raise NotImplementedMessage("VDI.destroy")
