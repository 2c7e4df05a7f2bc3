# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VDI."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VDI as m
from xapi_sdk.values import parse_datetime

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VDI import VDIRecord
    from xapi_sdk.model.vdi_nbd_server_info import VDINBDServerInfoRecord


class AsyncVDICalls:
    """A disk image in a storage repository; VMs use it through VBDs."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def checksum(self, ref: refs.VDIRef) -> str:
        """Returns a checksum over the whole content of the image."""
        return await self._client.invoke(m.checksum, (ref,))

    async def clone(
        self, vdi: refs.VDIRef, driver_params: dict[str, str] | None = None
    ) -> refs.VDIRef:
        """Makes a writable clone of the image on the same SR, sharing unchanged blocks where
        possible. Returns the clone.

        driver_params: Extra settings for the storage backend. Since miami.
        """
        return await self._client.invoke(
            m.clone, (vdi, {} if driver_params is None else driver_params)
        )

    async def copy(
        self,
        vdi: refs.VDIRef,
        sr: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        base_vdi: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        into_vdi: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
    ) -> refs.VDIRef:
        """Copies the content in full, into a new image on the given SR or into an existing
        image. Returns the target.

        sr: Target SR for a new image.
        base_vdi: Image already on the target; only differences from it are copied. Since
            clearwater-felton.
        into_vdi: Existing image to overwrite instead of creating one. Since clearwater-felton.
        Errors: VDI_NOT_SPARSE, VDI_READONLY, VDI_TOO_SMALL.
        """
        return await self._client.invoke(m.copy, (vdi, sr, base_vdi, into_vdi))

    async def data_destroy(self, ref: refs.VDIRef) -> None:
        """Deletes the data of a snapshot but keeps its changed-block record; the type becomes
        cbt_metadata.

        Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
            SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_IN_USE,
            VDI_IS_A_PHYSICAL_DEVICE, VDI_MISSING, VDI_NO_CBT_METADATA.
        """
        return await self._client.invoke(m.data_destroy, (ref,))

    async def db_forget(self, vdi: refs.VDIRef) -> None:
        """Deletes the row without touching the storage; for the storage layer."""
        return await self._client.invoke(m.db_forget, (vdi,))

    async def db_introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: dict[str, str],
        location: str,
        xenstore_data: dict[str, str] | None = None,
        sm_config: dict[str, str] | None = None,
        managed: bool = True,
        virtual_size: int = 0,
        physical_utilisation: int = 0,
        metadata_of_pool: refs.PoolRef = refs.PoolRef("OpaqueRef:NULL"),
        is_a_snapshot: bool = False,
        snapshot_time: datetime = parse_datetime("19700101T00:00:00Z"),
        snapshot_of: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        cbt_enabled: bool = False,
    ) -> refs.VDIRef:
        """Creates a row for an image without touching the storage; for the storage layer.

        SR: SR that holds the image. Since miami.
        location: Name of the image within the SR. Since miami.
        virtual_size: Bytes. Since tampa.
        physical_utilisation: Bytes. Since tampa.
        metadata_of_pool: Pool whose database the image holds. Since tampa.
        """
        return await self._client.invoke(
            m.db_introduce,
            (
                uuid,
                name_label,
                name_description,
                SR,
                type,
                sharable,
                read_only,
                other_config,
                location,
                {} if xenstore_data is None else xenstore_data,
                {} if sm_config is None else sm_config,
                managed,
                virtual_size,
                physical_utilisation,
                metadata_of_pool,
                is_a_snapshot,
                snapshot_time,
                snapshot_of,
                cbt_enabled,
            ),
        )

    async def disable_cbt(self, ref: refs.VDIRef) -> None:
        """Stops changed-block tracking and drops the record; no effect if it is off.

        Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
            SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_MISSING,
            VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION.
        """
        return await self._client.invoke(m.disable_cbt, (ref,))

    async def enable_cbt(self, ref: refs.VDIRef) -> None:
        """Starts changed-block tracking; no effect if it is on. Not for snapshots or images
        reset on boot.

        Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
            SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_MISSING,
            VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION.
        """
        return await self._client.invoke(m.enable_cbt, (ref,))

    async def force_unlock(self, vdi: refs.VDIRef) -> None:
        """Deprecated; breaks the storage lock of an image. Deprecated since miami."""
        return await self._client.invoke(m.force_unlock, (vdi,))

    async def forget(self, vdi: refs.VDIRef) -> None:
        """Removes the image from the database; its data stay and a scan finds them again."""
        return await self._client.invoke(m.forget, (vdi,))

    async def generate_config(self, host: refs.HostRef, vdi: refs.VDIRef) -> str:
        """Returns what another host would need to attach the image without the server;
        internal.

        host: Host that will attach the image.
        """
        return await self._client.invoke(m.generate_config, (host, vdi))

    async def get_nbd_info(self, ref: refs.VDIRef) -> list[VDINBDServerInfoRecord]:
        """Lists the NBD servers and exports from which the image can be read; empty if no host
        can serve it.

        Errors: VDI_INCOMPATIBLE_TYPE.
        """
        return await self._client.invoke(m.get_nbd_info, (ref,))

    async def introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: dict[str, str],
        location: str,
        xenstore_data: dict[str, str] | None = None,
        sm_config: dict[str, str] | None = None,
        managed: bool = True,
        virtual_size: int = 0,
        physical_utilisation: int = 0,
        metadata_of_pool: refs.PoolRef = refs.PoolRef("OpaqueRef:NULL"),
        is_a_snapshot: bool = False,
        snapshot_time: datetime = parse_datetime("19700101T00:00:00Z"),
        snapshot_of: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
    ) -> refs.VDIRef:
        """Makes an image that exists in the storage known to the database and returns it.

        SR: SR that holds the image. Since rio.
        location: Name of the image within the SR. Since rio.
        virtual_size: Bytes. Since tampa.
        physical_utilisation: Bytes. Since tampa.
        metadata_of_pool: Pool whose database the image holds. Since tampa.
        Errors: SR_OPERATION_NOT_SUPPORTED.
        """
        return await self._client.invoke(
            m.introduce,
            (
                uuid,
                name_label,
                name_description,
                SR,
                type,
                sharable,
                read_only,
                other_config,
                location,
                {} if xenstore_data is None else xenstore_data,
                {} if sm_config is None else sm_config,
                managed,
                virtual_size,
                physical_utilisation,
                metadata_of_pool,
                is_a_snapshot,
                snapshot_time,
                snapshot_of,
            ),
        )

    async def list_changed_blocks(self, vdi_from: refs.VDIRef, vdi_to: refs.VDIRef) -> str:
        """Returns which 64 KiB blocks differ between two images of one tracked chain, as a
        base64 bitmap.

        vdi_from: Older image.
        vdi_to: Newer image.
        Errors: SR_HAS_NO_PBDS, SR_NOT_ATTACHED, SR_OPERATION_NOT_SUPPORTED, VDI_IN_USE,
            VDI_MISSING.
        """
        return await self._client.invoke(m.list_changed_blocks, (vdi_from, vdi_to))

    async def open_database(self, ref: refs.VDIRef) -> refs.SessionRef:
        """Opens the pool database stored in a metadata image and returns a session to read it."""
        return await self._client.invoke(m.open_database, (ref,))

    async def pool_introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: dict[str, str],
        location: str,
        xenstore_data: dict[str, str] | None = None,
        sm_config: dict[str, str] | None = None,
        managed: bool = True,
        virtual_size: int = 0,
        physical_utilisation: int = 0,
        metadata_of_pool: refs.PoolRef = refs.PoolRef("OpaqueRef:NULL"),
        is_a_snapshot: bool = False,
        snapshot_time: datetime = parse_datetime("19700101T00:00:00Z"),
        snapshot_of: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        cbt_enabled: bool = False,
    ) -> refs.VDIRef:
        """Creates a row for an image as told by another pool member; internal.

        SR: SR that holds the image. Since miami.
        location: Name of the image within the SR. Since miami.
        virtual_size: Bytes. Since tampa.
        physical_utilisation: Bytes. Since tampa.
        metadata_of_pool: Pool whose database the image holds. Since tampa.
        """
        return await self._client.invoke(
            m.pool_introduce,
            (
                uuid,
                name_label,
                name_description,
                SR,
                type,
                sharable,
                read_only,
                other_config,
                location,
                {} if xenstore_data is None else xenstore_data,
                {} if sm_config is None else sm_config,
                managed,
                virtual_size,
                physical_utilisation,
                metadata_of_pool,
                is_a_snapshot,
                snapshot_time,
                snapshot_of,
                cbt_enabled,
            ),
        )

    async def pool_migrate(
        self, vdi: refs.VDIRef, sr: refs.SRRef, options: dict[str, str]
    ) -> refs.VDIRef:
        """Moves an image that a running VM uses to another SR while in use. Returns the image
        in its new place.

        sr: Target SR.
        options: Options of the migration of the VM.
        """
        return await self._client.invoke(m.pool_migrate, (vdi, sr, options))

    async def read_database_pool_uuid(self, ref: refs.VDIRef) -> str:
        """Returns the uuid of the pool whose database a metadata image holds; empty if there is
        none.
        """
        return await self._client.invoke(m.read_database_pool_uuid, (ref,))

    async def resize(self, vdi: refs.VDIRef, size: int) -> None:
        """Changes the size of an image that is not attached; most backends only let it grow.

        size: New size in bytes.
        """
        return await self._client.invoke(m.resize, (vdi, size))

    async def resize_online(self, vdi: refs.VDIRef, size: int) -> None:
        """Changes the size of an image that may be attached.

        size: New size in bytes.
        """
        return await self._client.invoke(m.resize_online, (vdi, size))

    async def revert(self, snapshot: refs.VDIRef) -> None:
        """Overwrites the image a snapshot was taken of with the snapshot's content; the image
        must not be in use. A prototype; it may change.

        Errors: UNIMPLEMENTED_IN_SM_BACKEND.
        """
        return await self._client.invoke(m.revert, (snapshot,))

    async def set_allow_caching(self, ref: refs.VDIRef, value: bool) -> None:
        """Sets whether hosts may cache the image."""
        return await self._client.invoke(m.set_allow_caching, (ref, value))

    async def set_cbt_enabled(self, ref: refs.VDIRef, value: bool) -> None:
        """Records whether changed blocks are tracked; for the storage layer."""
        return await self._client.invoke(m.set_cbt_enabled, (ref, value))

    async def set_is_a_snapshot(self, ref: refs.VDIRef, value: bool) -> None:
        """Records whether the image is a snapshot; for the storage layer."""
        return await self._client.invoke(m.set_is_a_snapshot, (ref, value))

    async def set_managed(self, ref: refs.VDIRef, value: bool) -> None:
        """Records whether the image is visible to users; for the storage layer."""
        return await self._client.invoke(m.set_managed, (ref, value))

    async def set_metadata_of_pool(self, ref: refs.VDIRef, value: refs.PoolRef) -> None:
        """Records whose database the image holds; for the storage layer."""
        return await self._client.invoke(m.set_metadata_of_pool, (ref, value))

    async def set_missing(self, ref: refs.VDIRef, value: bool) -> None:
        """Records whether the image was found on its SR; for the storage layer."""
        return await self._client.invoke(m.set_missing, (ref, value))

    async def set_name_description(self, ref: refs.VDIRef, value: str) -> None:
        """Sets the description, in the storage too where the backend keeps it."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def set_name_label(self, ref: refs.VDIRef, value: str) -> None:
        """Sets the name, in the storage too where the backend keeps it."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def set_on_boot(self, ref: refs.VDIRef, value: enums.OnBoot) -> None:
        """Sets what happens to changes at boot; the image must not be attached and the backend
        must support resetting.
        """
        return await self._client.invoke(m.set_on_boot, (ref, value))

    async def set_physical_utilisation(self, ref: refs.VDIRef, value: int) -> None:
        """Records the space the image takes; for the storage layer.

        value: Bytes.
        """
        return await self._client.invoke(m.set_physical_utilisation, (ref, value))

    async def set_read_only(self, ref: refs.VDIRef, value: bool) -> None:
        """Sets whether the image can only be attached read-only."""
        return await self._client.invoke(m.set_read_only, (ref, value))

    async def set_sharable(self, ref: refs.VDIRef, value: bool) -> None:
        """Sets whether several VMs may write to the image at once; the guests must use a
        cluster file system.
        """
        return await self._client.invoke(m.set_sharable, (ref, value))

    async def set_snapshot_of(self, ref: refs.VDIRef, value: refs.VDIRef) -> None:
        """Records which image the snapshot belongs to; for the storage layer."""
        return await self._client.invoke(m.set_snapshot_of, (ref, value))

    async def set_snapshot_time(self, ref: refs.VDIRef, value: datetime) -> None:
        """Records when the snapshot was taken; for the storage layer."""
        return await self._client.invoke(m.set_snapshot_time, (ref, value))

    async def set_virtual_size(self, ref: refs.VDIRef, value: int) -> None:
        """Records the size of the image; for the storage layer.

        value: Bytes.
        """
        return await self._client.invoke(m.set_virtual_size, (ref, value))

    async def snapshot(
        self, vdi: refs.VDIRef, driver_params: dict[str, str] | None = None
    ) -> refs.VDIRef:
        """Takes a read-only snapshot of the image on its SR, attached or not. Returns the
        snapshot.

        driver_params: Extra settings for the storage backend. Since miami.
        """
        return await self._client.invoke(
            m.snapshot, (vdi, {} if driver_params is None else driver_params)
        )

    async def update(self, vdi: refs.VDIRef) -> None:
        """Asks the backend to refresh what it keeps about the image, for instance the name
        stored with the data.

        Errors: SR_OPERATION_NOT_SUPPORTED.
        """
        return await self._client.invoke(m.update, (vdi,))

    async def get_SR(self, ref: refs.VDIRef) -> refs.SRRef:
        """Read SR: SR that holds the image."""
        return await self._client.invoke(m.get_SR, (ref,))

    async def get_VBDs(self, ref: refs.VDIRef) -> list[refs.VBDRef]:
        """Read VBDs: Devices that connect the image to VMs."""
        return await self._client.invoke(m.get_VBDs, (ref,))

    async def get_allow_caching(self, ref: refs.VDIRef) -> bool:
        """Read allow_caching: True if hosts may cache the image on their local cache SR."""
        return await self._client.invoke(m.get_allow_caching, (ref,))

    async def get_allowed_operations(self, ref: refs.VDIRef) -> list[enums.VDIOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory,
        newer operations are left out.
        """
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_cbt_enabled(self, ref: refs.VDIRef) -> bool:
        """Read cbt_enabled: True if changed blocks are tracked for incremental backup."""
        return await self._client.invoke(m.get_cbt_enabled, (ref,))

    async def get_crash_dumps(self, ref: refs.VDIRef) -> list[refs.CrashdumpRef]:
        """Read crash_dumps: Crash dumps stored in the image."""
        return await self._client.invoke(m.get_crash_dumps, (ref,))

    async def get_current_operations(self, ref: refs.VDIRef) -> dict[str, enums.VDIOperations]:
        """Read current_operations: Operations in progress on the image, by reference of their
        task.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_is_a_snapshot(self, ref: refs.VDIRef) -> bool:
        """Read is_a_snapshot: True if the image is a snapshot of another one."""
        return await self._client.invoke(m.get_is_a_snapshot, (ref,))

    async def get_is_tools_iso(self, ref: refs.VDIRef) -> bool:
        """Read is_tools_iso: True if the image is the ISO with the guest tools."""
        return await self._client.invoke(m.get_is_tools_iso, (ref,))

    async def get_location(self, ref: refs.VDIRef) -> str:
        """Read location: Name of the image within its SR as the storage backend knows it, often
        the uuid.
        """
        return await self._client.invoke(m.get_location, (ref,))

    async def get_managed(self, ref: refs.VDIRef) -> bool:
        """Read managed: True if the image is visible to users; false for images the backend
        keeps for itself, such as common parents.
        """
        return await self._client.invoke(m.get_managed, (ref,))

    async def get_metadata_latest(self, ref: refs.VDIRef) -> bool:
        """Read metadata_latest: True if the image holds the newest replicated pool database the
        server has seen for its pool.
        """
        return await self._client.invoke(m.get_metadata_latest, (ref,))

    async def get_metadata_of_pool(self, ref: refs.VDIRef) -> refs.PoolRef:
        """Read metadata_of_pool: Pool whose database the image holds; null unless the type is
        metadata.
        """
        return await self._client.invoke(m.get_metadata_of_pool, (ref,))

    async def get_missing(self, ref: refs.VDIRef) -> bool:
        """Read missing: True if the last scan of the SR did not find the image."""
        return await self._client.invoke(m.get_missing, (ref,))

    async def get_name_description(self, ref: refs.VDIRef) -> str:
        """Read name_description: Free text describing the image."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.VDIRef) -> str:
        """Read name_label: Name of the image; need not be unique."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_on_boot(self, ref: refs.VDIRef) -> enums.OnBoot:
        """Read on_boot: Whether changes persist over a restart of the VM, or the image is reset
        to its saved state.
        """
        return await self._client.invoke(m.get_on_boot, (ref,))

    async def get_other_config(self, ref: refs.VDIRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.VDIRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.VDIRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.VDIRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_parent(self, ref: refs.VDIRef) -> refs.VDIRef:
        """Read parent: Deprecated; always null. Deprecated since ely."""
        return await self._client.invoke(m.get_parent, (ref,))

    async def get_physical_utilisation(self, ref: refs.VDIRef) -> int:
        """Read physical_utilisation: Space the image takes on its SR, in bytes; refreshed by
        scans.
        """
        return await self._client.invoke(m.get_physical_utilisation, (ref,))

    async def get_read_only(self, ref: refs.VDIRef) -> bool:
        """Read read_only: True if the image can only be attached read-only."""
        return await self._client.invoke(m.get_read_only, (ref,))

    async def get_sharable(self, ref: refs.VDIRef) -> bool:
        """Read sharable: True if several VMs may attach the image for writing at once."""
        return await self._client.invoke(m.get_sharable, (ref,))

    async def get_sm_config(self, ref: refs.VDIRef) -> dict[str, str]:
        """Read sm_config: Settings and notes of the storage backend."""
        return await self._client.invoke(m.get_sm_config, (ref,))

    async def set_sm_config(self, ref: refs.VDIRef, value: dict[str, str]) -> None:
        """Set sm_config: Settings and notes of the storage backend."""
        return await self._client.invoke(m.set_sm_config, (ref, value))

    async def add_to_sm_config(self, ref: refs.VDIRef, key: str, value: str) -> None:
        """Add a key and its value to sm_config."""
        return await self._client.invoke(m.add_to_sm_config, (ref, key, value))

    async def remove_from_sm_config(self, ref: refs.VDIRef, key: str) -> None:
        """Remove a key from sm_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_sm_config, (ref, key))

    async def get_snapshot_of(self, ref: refs.VDIRef) -> refs.VDIRef:
        """Read snapshot_of: Image the snapshot was taken of; null if this is not a snapshot,
        dangling if that image is gone.
        """
        return await self._client.invoke(m.get_snapshot_of, (ref,))

    async def get_snapshot_time(self, ref: refs.VDIRef) -> datetime:
        """Read snapshot_time: When the snapshot was taken; 1970-01-01 if this is not a
        snapshot.
        """
        return await self._client.invoke(m.get_snapshot_time, (ref,))

    async def get_snapshots(self, ref: refs.VDIRef) -> list[refs.VDIRef]:
        """Read snapshots: Snapshots taken of the image."""
        return await self._client.invoke(m.get_snapshots, (ref,))

    async def get_storage_lock(self, ref: refs.VDIRef) -> bool:
        """Read storage_lock: True if the image is locked on its SR; not used any more."""
        return await self._client.invoke(m.get_storage_lock, (ref,))

    async def get_tags(self, ref: refs.VDIRef) -> list[str]:
        """Read tags: Labels chosen by the user for searching and grouping."""
        return await self._client.invoke(m.get_tags, (ref,))

    async def set_tags(self, ref: refs.VDIRef, value: list[str]) -> None:
        """Set tags: Labels chosen by the user for searching and grouping."""
        return await self._client.invoke(m.set_tags, (ref, value))

    async def add_tags(self, ref: refs.VDIRef, value: str) -> None:
        """Add one of tags."""
        return await self._client.invoke(m.add_tags, (ref, value))

    async def remove_tags(self, ref: refs.VDIRef, value: str) -> None:
        """Remove one of tags."""
        return await self._client.invoke(m.remove_tags, (ref, value))

    async def get_type(self, ref: refs.VDIRef) -> enums.VDIType:
        """Read type: Purpose of the image, such as user, system, suspend or metadata."""
        return await self._client.invoke(m.get_type, (ref,))

    async def get_uuid(self, ref: refs.VDIRef) -> str:
        """Read uuid: Unique identifier of the image."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_virtual_size(self, ref: refs.VDIRef) -> int:
        """Read virtual_size: Size of the disk as the guest sees it, in bytes; the backend may
        round it up.
        """
        return await self._client.invoke(m.get_virtual_size, (ref,))

    async def get_xenstore_data(self, ref: refs.VDIRef) -> dict[str, str]:
        """Read xenstore_data: Keys written to the xenstore tree of the disk while it is
        attached.
        """
        return await self._client.invoke(m.get_xenstore_data, (ref,))

    async def set_xenstore_data(self, ref: refs.VDIRef, value: dict[str, str]) -> None:
        """Set xenstore_data: Keys written to the xenstore tree of the disk while it is
        attached.
        """
        return await self._client.invoke(m.set_xenstore_data, (ref, value))

    async def add_to_xenstore_data(self, ref: refs.VDIRef, key: str, value: str) -> None:
        """Add a key and its value to xenstore_data."""
        return await self._client.invoke(m.add_to_xenstore_data, (ref, key, value))

    async def remove_from_xenstore_data(self, ref: refs.VDIRef, key: str) -> None:
        """Remove a key from xenstore_data; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_xenstore_data, (ref, key))

    async def create(
        self,
        *,
        SR: refs.SRRef,
        read_only: bool,
        sharable: bool,
        type: enums.VDIType,
        virtual_size: int,
        other_config: dict[str, str] | None = None,
        name_description: str = "",
        name_label: str = "",
        sm_config: dict[str, str] | None = None,
        tags: list[str] | None = None,
        xenstore_data: dict[str, str] | None = None,
    ) -> refs.VDIRef:
        """Make a VDI object from its record.

        SR: SR that holds the image.
        read_only: True if the image can only be attached read-only.
        sharable: True if several VMs may attach the image for writing at once.
        type: Purpose of the image, such as user, system, suspend or metadata.
        virtual_size: Size of the disk as the guest sees it, in bytes; the backend may round it
            up.
        other_config: Free-form settings of clients and tools.
        name_description: Free text describing the image.
        name_label: Name of the image; need not be unique.
        sm_config: Settings and notes of the storage backend.
        tags: Labels chosen by the user for searching and grouping.
        xenstore_data: Keys written to the xenstore tree of the disk while it is attached.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "SR": SR,
                    "read_only": read_only,
                    "sharable": sharable,
                    "type": type,
                    "virtual_size": virtual_size,
                    "other_config": {} if other_config is None else other_config,
                    "name_description": name_description,
                    "name_label": name_label,
                    "sm_config": {} if sm_config is None else sm_config,
                    "tags": [] if tags is None else tags,
                    "xenstore_data": {} if xenstore_data is None else xenstore_data,
                },
            ),
        )

    async def destroy(self, ref: refs.VDIRef) -> None:
        """Destroy the VDI object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VDIRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VDIRef) -> VDIRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.VDIRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.VDIRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VDIRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VDIRef, VDIRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VDIRef, VDIRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVDITasks:
    """Messages of VDI as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def checksum(self, ref: refs.VDIRef) -> AsyncTask[str]:
        """Returns a checksum over the whole content of the image."""
        return await self._client.start(m.checksum, (ref,))

    async def clone(
        self, vdi: refs.VDIRef, driver_params: dict[str, str] | None = None
    ) -> AsyncTask[refs.VDIRef]:
        """Makes a writable clone of the image on the same SR, sharing unchanged blocks where
        possible. Returns the clone.

        driver_params: Extra settings for the storage backend. Since miami.
        """
        return await self._client.start(
            m.clone, (vdi, {} if driver_params is None else driver_params)
        )

    async def copy(
        self,
        vdi: refs.VDIRef,
        sr: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        base_vdi: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        into_vdi: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
    ) -> AsyncTask[refs.VDIRef]:
        """Copies the content in full, into a new image on the given SR or into an existing
        image. Returns the target.

        sr: Target SR for a new image.
        base_vdi: Image already on the target; only differences from it are copied. Since
            clearwater-felton.
        into_vdi: Existing image to overwrite instead of creating one. Since clearwater-felton.
        Errors: VDI_NOT_SPARSE, VDI_READONLY, VDI_TOO_SMALL.
        """
        return await self._client.start(m.copy, (vdi, sr, base_vdi, into_vdi))

    async def data_destroy(self, ref: refs.VDIRef) -> AsyncTask[None]:
        """Deletes the data of a snapshot but keeps its changed-block record; the type becomes
        cbt_metadata.

        Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
            SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_IN_USE,
            VDI_IS_A_PHYSICAL_DEVICE, VDI_MISSING, VDI_NO_CBT_METADATA.
        """
        return await self._client.start(m.data_destroy, (ref,))

    async def db_forget(self, vdi: refs.VDIRef) -> AsyncTask[None]:
        """Deletes the row without touching the storage; for the storage layer."""
        return await self._client.start(m.db_forget, (vdi,))

    async def db_introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: dict[str, str],
        location: str,
        xenstore_data: dict[str, str] | None = None,
        sm_config: dict[str, str] | None = None,
        managed: bool = True,
        virtual_size: int = 0,
        physical_utilisation: int = 0,
        metadata_of_pool: refs.PoolRef = refs.PoolRef("OpaqueRef:NULL"),
        is_a_snapshot: bool = False,
        snapshot_time: datetime = parse_datetime("19700101T00:00:00Z"),
        snapshot_of: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        cbt_enabled: bool = False,
    ) -> AsyncTask[refs.VDIRef]:
        """Creates a row for an image without touching the storage; for the storage layer.

        SR: SR that holds the image. Since miami.
        location: Name of the image within the SR. Since miami.
        virtual_size: Bytes. Since tampa.
        physical_utilisation: Bytes. Since tampa.
        metadata_of_pool: Pool whose database the image holds. Since tampa.
        """
        return await self._client.start(
            m.db_introduce,
            (
                uuid,
                name_label,
                name_description,
                SR,
                type,
                sharable,
                read_only,
                other_config,
                location,
                {} if xenstore_data is None else xenstore_data,
                {} if sm_config is None else sm_config,
                managed,
                virtual_size,
                physical_utilisation,
                metadata_of_pool,
                is_a_snapshot,
                snapshot_time,
                snapshot_of,
                cbt_enabled,
            ),
        )

    async def disable_cbt(self, ref: refs.VDIRef) -> AsyncTask[None]:
        """Stops changed-block tracking and drops the record; no effect if it is off.

        Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
            SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_MISSING,
            VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION.
        """
        return await self._client.start(m.disable_cbt, (ref,))

    async def enable_cbt(self, ref: refs.VDIRef) -> AsyncTask[None]:
        """Starts changed-block tracking; no effect if it is on. Not for snapshots or images
        reset on boot.

        Errors: OPERATION_NOT_ALLOWED, SR_HAS_NO_PBDS, SR_NOT_ATTACHED,
            SR_OPERATION_NOT_SUPPORTED, VDI_INCOMPATIBLE_TYPE, VDI_MISSING,
            VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION.
        """
        return await self._client.start(m.enable_cbt, (ref,))

    async def force_unlock(self, vdi: refs.VDIRef) -> AsyncTask[None]:
        """Deprecated; breaks the storage lock of an image. Deprecated since miami."""
        return await self._client.start(m.force_unlock, (vdi,))

    async def forget(self, vdi: refs.VDIRef) -> AsyncTask[None]:
        """Removes the image from the database; its data stay and a scan finds them again."""
        return await self._client.start(m.forget, (vdi,))

    async def generate_config(self, host: refs.HostRef, vdi: refs.VDIRef) -> AsyncTask[str]:
        """Returns what another host would need to attach the image without the server;
        internal.

        host: Host that will attach the image.
        """
        return await self._client.start(m.generate_config, (host, vdi))

    async def introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: dict[str, str],
        location: str,
        xenstore_data: dict[str, str] | None = None,
        sm_config: dict[str, str] | None = None,
        managed: bool = True,
        virtual_size: int = 0,
        physical_utilisation: int = 0,
        metadata_of_pool: refs.PoolRef = refs.PoolRef("OpaqueRef:NULL"),
        is_a_snapshot: bool = False,
        snapshot_time: datetime = parse_datetime("19700101T00:00:00Z"),
        snapshot_of: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
    ) -> AsyncTask[refs.VDIRef]:
        """Makes an image that exists in the storage known to the database and returns it.

        SR: SR that holds the image. Since rio.
        location: Name of the image within the SR. Since rio.
        virtual_size: Bytes. Since tampa.
        physical_utilisation: Bytes. Since tampa.
        metadata_of_pool: Pool whose database the image holds. Since tampa.
        Errors: SR_OPERATION_NOT_SUPPORTED.
        """
        return await self._client.start(
            m.introduce,
            (
                uuid,
                name_label,
                name_description,
                SR,
                type,
                sharable,
                read_only,
                other_config,
                location,
                {} if xenstore_data is None else xenstore_data,
                {} if sm_config is None else sm_config,
                managed,
                virtual_size,
                physical_utilisation,
                metadata_of_pool,
                is_a_snapshot,
                snapshot_time,
                snapshot_of,
            ),
        )

    async def list_changed_blocks(
        self, vdi_from: refs.VDIRef, vdi_to: refs.VDIRef
    ) -> AsyncTask[str]:
        """Returns which 64 KiB blocks differ between two images of one tracked chain, as a
        base64 bitmap.

        vdi_from: Older image.
        vdi_to: Newer image.
        Errors: SR_HAS_NO_PBDS, SR_NOT_ATTACHED, SR_OPERATION_NOT_SUPPORTED, VDI_IN_USE,
            VDI_MISSING.
        """
        return await self._client.start(m.list_changed_blocks, (vdi_from, vdi_to))

    async def open_database(self, ref: refs.VDIRef) -> AsyncTask[refs.SessionRef]:
        """Opens the pool database stored in a metadata image and returns a session to read it."""
        return await self._client.start(m.open_database, (ref,))

    async def pool_introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: dict[str, str],
        location: str,
        xenstore_data: dict[str, str] | None = None,
        sm_config: dict[str, str] | None = None,
        managed: bool = True,
        virtual_size: int = 0,
        physical_utilisation: int = 0,
        metadata_of_pool: refs.PoolRef = refs.PoolRef("OpaqueRef:NULL"),
        is_a_snapshot: bool = False,
        snapshot_time: datetime = parse_datetime("19700101T00:00:00Z"),
        snapshot_of: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        cbt_enabled: bool = False,
    ) -> AsyncTask[refs.VDIRef]:
        """Creates a row for an image as told by another pool member; internal.

        SR: SR that holds the image. Since miami.
        location: Name of the image within the SR. Since miami.
        virtual_size: Bytes. Since tampa.
        physical_utilisation: Bytes. Since tampa.
        metadata_of_pool: Pool whose database the image holds. Since tampa.
        """
        return await self._client.start(
            m.pool_introduce,
            (
                uuid,
                name_label,
                name_description,
                SR,
                type,
                sharable,
                read_only,
                other_config,
                location,
                {} if xenstore_data is None else xenstore_data,
                {} if sm_config is None else sm_config,
                managed,
                virtual_size,
                physical_utilisation,
                metadata_of_pool,
                is_a_snapshot,
                snapshot_time,
                snapshot_of,
                cbt_enabled,
            ),
        )

    async def pool_migrate(
        self, vdi: refs.VDIRef, sr: refs.SRRef, options: dict[str, str]
    ) -> AsyncTask[refs.VDIRef]:
        """Moves an image that a running VM uses to another SR while in use. Returns the image
        in its new place.

        sr: Target SR.
        options: Options of the migration of the VM.
        """
        return await self._client.start(m.pool_migrate, (vdi, sr, options))

    async def read_database_pool_uuid(self, ref: refs.VDIRef) -> AsyncTask[str]:
        """Returns the uuid of the pool whose database a metadata image holds; empty if there is
        none.
        """
        return await self._client.start(m.read_database_pool_uuid, (ref,))

    async def resize(self, vdi: refs.VDIRef, size: int) -> AsyncTask[None]:
        """Changes the size of an image that is not attached; most backends only let it grow.

        size: New size in bytes.
        """
        return await self._client.start(m.resize, (vdi, size))

    async def resize_online(self, vdi: refs.VDIRef, size: int) -> AsyncTask[None]:
        """Changes the size of an image that may be attached.

        size: New size in bytes.
        """
        return await self._client.start(m.resize_online, (vdi, size))

    async def revert(self, snapshot: refs.VDIRef) -> AsyncTask[None]:
        """Overwrites the image a snapshot was taken of with the snapshot's content; the image
        must not be in use. A prototype; it may change.

        Errors: UNIMPLEMENTED_IN_SM_BACKEND.
        """
        return await self._client.start(m.revert, (snapshot,))

    async def set_allow_caching(self, ref: refs.VDIRef, value: bool) -> AsyncTask[None]:
        """Sets whether hosts may cache the image."""
        return await self._client.start(m.set_allow_caching, (ref, value))

    async def set_cbt_enabled(self, ref: refs.VDIRef, value: bool) -> AsyncTask[None]:
        """Records whether changed blocks are tracked; for the storage layer."""
        return await self._client.start(m.set_cbt_enabled, (ref, value))

    async def set_name_description(self, ref: refs.VDIRef, value: str) -> AsyncTask[None]:
        """Sets the description, in the storage too where the backend keeps it."""
        return await self._client.start(m.set_name_description, (ref, value))

    async def set_name_label(self, ref: refs.VDIRef, value: str) -> AsyncTask[None]:
        """Sets the name, in the storage too where the backend keeps it."""
        return await self._client.start(m.set_name_label, (ref, value))

    async def set_on_boot(self, ref: refs.VDIRef, value: enums.OnBoot) -> AsyncTask[None]:
        """Sets what happens to changes at boot; the image must not be attached and the backend
        must support resetting.
        """
        return await self._client.start(m.set_on_boot, (ref, value))

    async def snapshot(
        self, vdi: refs.VDIRef, driver_params: dict[str, str] | None = None
    ) -> AsyncTask[refs.VDIRef]:
        """Takes a read-only snapshot of the image on its SR, attached or not. Returns the
        snapshot.

        driver_params: Extra settings for the storage backend. Since miami.
        """
        return await self._client.start(
            m.snapshot, (vdi, {} if driver_params is None else driver_params)
        )

    async def update(self, vdi: refs.VDIRef) -> AsyncTask[None]:
        """Asks the backend to refresh what it keeps about the image, for instance the name
        stored with the data.

        Errors: SR_OPERATION_NOT_SUPPORTED.
        """
        return await self._client.start(m.update, (vdi,))

    async def create(
        self,
        *,
        SR: refs.SRRef,
        read_only: bool,
        sharable: bool,
        type: enums.VDIType,
        virtual_size: int,
        other_config: dict[str, str] | None = None,
        name_description: str = "",
        name_label: str = "",
        sm_config: dict[str, str] | None = None,
        tags: list[str] | None = None,
        xenstore_data: dict[str, str] | None = None,
    ) -> AsyncTask[refs.VDIRef]:
        """Make a VDI object from its record.

        SR: SR that holds the image.
        read_only: True if the image can only be attached read-only.
        sharable: True if several VMs may attach the image for writing at once.
        type: Purpose of the image, such as user, system, suspend or metadata.
        virtual_size: Size of the disk as the guest sees it, in bytes; the backend may round it
            up.
        other_config: Free-form settings of clients and tools.
        name_description: Free text describing the image.
        name_label: Name of the image; need not be unique.
        sm_config: Settings and notes of the storage backend.
        tags: Labels chosen by the user for searching and grouping.
        xenstore_data: Keys written to the xenstore tree of the disk while it is attached.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "SR": SR,
                    "read_only": read_only,
                    "sharable": sharable,
                    "type": type,
                    "virtual_size": virtual_size,
                    "other_config": {} if other_config is None else other_config,
                    "name_description": name_description,
                    "name_label": name_label,
                    "sm_config": {} if sm_config is None else sm_config,
                    "tags": [] if tags is None else tags,
                    "xenstore_data": {} if xenstore_data is None else xenstore_data,
                },
            ),
        )

    async def destroy(self, ref: refs.VDIRef) -> AsyncTask[None]:
        """Destroy the VDI object."""
        return await self._client.start(m.destroy, (ref,))
