# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import SR as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.data_source import DataSourceRecord
    from xapi_sdk.model.probe_result import ProbeResultRecord
    from xapi_sdk.model.SR import SRRecord


class AsyncSRCalls:
    """A storage repository, a place that holds disk images; hosts reach it through PBDs."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def assert_can_host_ha_statefile(self, sr: refs.SRRef) -> None:
        """Fails if the SR cannot hold the HA state file, for instance because it is too small
        or not shared.
        """
        return await self._client.invoke(m.assert_can_host_ha_statefile, (sr,))

    async def assert_supports_database_replication(self, sr: refs.SRRef) -> None:
        """Fails if the pool database cannot be replicated to the SR."""
        return await self._client.invoke(m.assert_supports_database_replication, (sr,))

    async def create(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: dict[str, str] | None = None,
    ) -> refs.SRRef:
        """Formats the storage, records the SR and plugs it on the host, or on all hosts if
        shared. Existing data are lost. Returns the SR.

        host: Host that creates the SR.
        device_config: Location and access settings as the driver wants them.
        physical_size: Bytes; 0 to take what the device has.
        type: Storage driver.
        content_type: user or iso.
        shared: True if other hosts will use it too.
        sm_config: Further settings of the driver. Since miami.
        Errors: SR_UNKNOWN_DRIVER.
        """
        return await self._client.invoke(
            m.create,
            (
                host,
                device_config,
                physical_size,
                name_label,
                name_description,
                type,
                content_type,
                shared,
                {} if sm_config is None else sm_config,
            ),
        )

    async def create_new_blob(
        self, sr: refs.SRRef, name: str, mime_type: str, public: bool = False
    ) -> refs.BlobRef:
        """Creates an empty blob attached to the SR under the given name and returns it.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if the blob can be read without a session. Since tampa.
        """
        return await self._client.invoke(m.create_new_blob, (sr, name, mime_type, public))

    async def destroy(self, sr: refs.SRRef) -> None:
        """Deletes the SR with all its data and its record; fails with SR_HAS_PBD while a PBD is
        plugged.

        Errors: SR_HAS_PBD.
        """
        return await self._client.invoke(m.destroy, (sr,))

    async def disable_database_replication(self, sr: refs.SRRef) -> None:
        """Stops replicating the pool database to the SR."""
        return await self._client.invoke(m.disable_database_replication, (sr,))

    async def enable_database_replication(self, sr: refs.SRRef) -> None:
        """Starts replicating the pool database to the SR, for disaster recovery."""
        return await self._client.invoke(m.enable_database_replication, (sr,))

    async def forget(self, sr: refs.SRRef) -> None:
        """Removes SR, images and PBDs from the database; the data stay. Fails with SR_HAS_PBD
        while a PBD is plugged.

        Errors: SR_HAS_PBD.
        """
        return await self._client.invoke(m.forget, (sr,))

    async def forget_data_source_archives(self, sr: refs.SRRef, data_source: str) -> None:
        """Deletes what was recorded of one data source of the SR."""
        return await self._client.invoke(m.forget_data_source_archives, (sr, data_source))

    async def get_data_sources(self, sr: refs.SRRef) -> list[DataSourceRecord]:
        """Lists the SR's metrics with their present values."""
        return await self._client.invoke(m.get_data_sources, (sr,))

    async def get_live_hosts(self, sr: refs.SRRef) -> list[refs.HostRef]:
        """Lists the live hosts on which the SR is plugged."""
        return await self._client.invoke(m.get_live_hosts, (sr,))

    async def get_supported_types(self) -> list[str]:
        """Lists the SR types for which a driver is installed."""
        return await self._client.invoke(m.get_supported_types, ())

    async def introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: dict[str, str] | None = None,
    ) -> refs.SRRef:
        """Records an SR that exists in storage without touching its data; PBDs must be created
        and plugged next. Returns the SR.

        uuid: Uuid the SR already has.
        type: Storage driver.
        content_type: user or iso.
        shared: True if several hosts may use it.
        sm_config: Further settings of the driver. Since miami.
        """
        return await self._client.invoke(
            m.introduce,
            (
                uuid,
                name_label,
                name_description,
                type,
                content_type,
                shared,
                {} if sm_config is None else sm_config,
            ),
        )

    async def make(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        sm_config: dict[str, str] | None = None,
    ) -> str:
        """Deprecated; formats storage for an SR without recording it. Use create. Deprecated
        since miami.

        host: Host that creates the SR.
        device_config: Location and access settings as the driver wants them.
        physical_size: Bytes.
        """
        return await self._client.invoke(
            m.make,
            (
                host,
                device_config,
                physical_size,
                name_label,
                name_description,
                type,
                content_type,
                {} if sm_config is None else sm_config,
            ),
        )

    async def probe(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        type: str,
        sm_config: dict[str, str] | None = None,
    ) -> str:
        """Asks a driver what it finds at the given location; returns XML that depends on the
        driver.

        host: Host that looks. Since rio.
        device_config: Location and access settings as far as known. Since rio.
        type: Storage driver.
        sm_config: Further settings of the driver.
        """
        return await self._client.invoke(
            m.probe, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    async def probe_ext(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        type: str,
        sm_config: dict[str, str] | None = None,
    ) -> list[ProbeResultRecord]:
        """Asks a driver what it finds at the given location; returns structured results to
        complete the settings with.

        host: Host that looks. Since kolkata.
        device_config: Location and access settings as far as known. Since kolkata.
        type: Storage driver. Since kolkata.
        sm_config: Further settings of the driver. Since kolkata.
        """
        return await self._client.invoke(
            m.probe_ext, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    async def query_data_source(self, sr: refs.SRRef, data_source: str) -> float:
        """Returns the present value of one data source of the SR."""
        return await self._client.invoke(m.query_data_source, (sr, data_source))

    async def record_data_source(self, sr: refs.SRRef, data_source: str) -> None:
        """Starts recording one data source of the SR in its archive."""
        return await self._client.invoke(m.record_data_source, (sr, data_source))

    async def scan(self, sr: refs.SRRef) -> None:
        """Compares the database with the storage; adds, updates or removes image records and
        refreshes the sizes.
        """
        return await self._client.invoke(m.scan, (sr,))

    async def set_name_description(self, sr: refs.SRRef, value: str) -> None:
        """Sets the description, in the storage too where the backend keeps it."""
        return await self._client.invoke(m.set_name_description, (sr, value))

    async def set_name_label(self, sr: refs.SRRef, value: str) -> None:
        """Sets the name, in the storage too where the backend keeps it."""
        return await self._client.invoke(m.set_name_label, (sr, value))

    async def set_physical_size(self, ref: refs.SRRef, value: int) -> None:
        """Records the size of the underlying storage; the next scan may overwrite it.

        value: Bytes.
        """
        return await self._client.invoke(m.set_physical_size, (ref, value))

    async def set_physical_utilisation(self, ref: refs.SRRef, value: int) -> None:
        """Records the space in use; for the storage layer.

        value: Bytes.
        """
        return await self._client.invoke(m.set_physical_utilisation, (ref, value))

    async def set_shared(self, sr: refs.SRRef, value: bool) -> None:
        """Sets whether several hosts may use the SR; clearing it is refused while the SR has
        several PBDs.
        """
        return await self._client.invoke(m.set_shared, (sr, value))

    async def set_virtual_allocation(self, ref: refs.SRRef, value: int) -> None:
        """Records the sum of virtual sizes; for the storage layer.

        value: Bytes.
        """
        return await self._client.invoke(m.set_virtual_allocation, (ref, value))

    async def update(self, sr: refs.SRRef) -> None:
        """Refreshes the sizes of the SR from its backend."""
        return await self._client.invoke(m.update, (sr,))

    async def get_PBDs(self, ref: refs.SRRef) -> list[refs.PBDRef]:
        """Read PBDs: Connections of hosts to the SR."""
        return await self._client.invoke(m.get_PBDs, (ref,))

    async def get_VDIs(self, ref: refs.SRRef) -> list[refs.VDIRef]:
        """Read VDIs: Disk images in the SR."""
        return await self._client.invoke(m.get_VDIs, (ref,))

    async def get_allowed_operations(self, ref: refs.SRRef) -> list[enums.StorageOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_blobs(self, ref: refs.SRRef) -> dict[str, refs.BlobRef]:
        """Read blobs: Binary data attached to the SR, by name."""
        return await self._client.invoke(m.get_blobs, (ref,))

    async def get_clustered(self, ref: refs.SRRef) -> bool:
        """Read clustered: True if the SR relies on a cluster stack among its hosts."""
        return await self._client.invoke(m.get_clustered, (ref,))

    async def get_content_type(self, ref: refs.SRRef) -> str:
        """Read content_type: What the SR holds; user for disks, iso for CD images, empty if not
        stated.
        """
        return await self._client.invoke(m.get_content_type, (ref,))

    async def get_current_operations(self, ref: refs.SRRef) -> dict[str, enums.StorageOperations]:
        """Read current_operations: Operations in progress on the SR, by reference of their
        task.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_introduced_by(self, ref: refs.SRRef) -> refs.DRTaskRef:
        """Read introduced_by: Disaster-recovery task that introduced the SR; null otherwise."""
        return await self._client.invoke(m.get_introduced_by, (ref,))

    async def get_is_tools_sr(self, ref: refs.SRRef) -> bool:
        """Read is_tools_sr: True if the SR holds the ISO with the guest tools."""
        return await self._client.invoke(m.get_is_tools_sr, (ref,))

    async def get_local_cache_enabled(self, ref: refs.SRRef) -> bool:
        """Read local_cache_enabled: True if the SR serves as a local cache of its host."""
        return await self._client.invoke(m.get_local_cache_enabled, (ref,))

    async def get_name_description(self, ref: refs.SRRef) -> str:
        """Read name_description: Free text describing the SR."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.SRRef) -> str:
        """Read name_label: Name of the SR; need not be unique."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_other_config(self, ref: refs.SRRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.SRRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.SRRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.SRRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_physical_size(self, ref: refs.SRRef) -> int:
        """Read physical_size: Size of the underlying storage in bytes; refreshed by scans."""
        return await self._client.invoke(m.get_physical_size, (ref,))

    async def get_physical_utilisation(self, ref: refs.SRRef) -> int:
        """Read physical_utilisation: Space in use on the underlying storage in bytes; refreshed
        by scans.
        """
        return await self._client.invoke(m.get_physical_utilisation, (ref,))

    async def get_shared(self, ref: refs.SRRef) -> bool:
        """Read shared: True if the SR can be used by several hosts at once."""
        return await self._client.invoke(m.get_shared, (ref,))

    async def get_sm_config(self, ref: refs.SRRef) -> dict[str, str]:
        """Read sm_config: Settings and notes of the storage backend."""
        return await self._client.invoke(m.get_sm_config, (ref,))

    async def set_sm_config(self, ref: refs.SRRef, value: dict[str, str]) -> None:
        """Set sm_config: Settings and notes of the storage backend."""
        return await self._client.invoke(m.set_sm_config, (ref, value))

    async def add_to_sm_config(self, ref: refs.SRRef, key: str, value: str) -> None:
        """Add a key and its value to sm_config."""
        return await self._client.invoke(m.add_to_sm_config, (ref, key, value))

    async def remove_from_sm_config(self, ref: refs.SRRef, key: str) -> None:
        """Remove a key from sm_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_sm_config, (ref, key))

    async def get_tags(self, ref: refs.SRRef) -> list[str]:
        """Read tags: Labels chosen by the user for searching and grouping."""
        return await self._client.invoke(m.get_tags, (ref,))

    async def set_tags(self, ref: refs.SRRef, value: list[str]) -> None:
        """Set tags: Labels chosen by the user for searching and grouping."""
        return await self._client.invoke(m.set_tags, (ref, value))

    async def add_tags(self, ref: refs.SRRef, value: str) -> None:
        """Add one of tags."""
        return await self._client.invoke(m.add_tags, (ref, value))

    async def remove_tags(self, ref: refs.SRRef, value: str) -> None:
        """Remove one of tags."""
        return await self._client.invoke(m.remove_tags, (ref, value))

    async def get_type(self, ref: refs.SRRef) -> str:
        """Read type: Storage driver of the SR, such as ext, lvm, nfs or iso."""
        return await self._client.invoke(m.get_type, (ref,))

    async def get_uuid(self, ref: refs.SRRef) -> str:
        """Read uuid: Unique identifier of the SR."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_virtual_allocation(self, ref: refs.SRRef) -> int:
        """Read virtual_allocation: Sum of the virtual sizes of all images in bytes; may exceed
        the physical size on thin storage.
        """
        return await self._client.invoke(m.get_virtual_allocation, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.SRRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.SRRef) -> SRRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.SRRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.SRRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.SRRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.SRRef, SRRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.SRRef, SRRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncSRTasks:
    """Messages of SR as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def assert_can_host_ha_statefile(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Fails if the SR cannot hold the HA state file, for instance because it is too small
        or not shared.
        """
        return await self._client.start(m.assert_can_host_ha_statefile, (sr,))

    async def assert_supports_database_replication(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Fails if the pool database cannot be replicated to the SR."""
        return await self._client.start(m.assert_supports_database_replication, (sr,))

    async def create(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: dict[str, str] | None = None,
    ) -> AsyncTask[refs.SRRef]:
        """Formats the storage, records the SR and plugs it on the host, or on all hosts if
        shared. Existing data are lost. Returns the SR.

        host: Host that creates the SR.
        device_config: Location and access settings as the driver wants them.
        physical_size: Bytes; 0 to take what the device has.
        type: Storage driver.
        content_type: user or iso.
        shared: True if other hosts will use it too.
        sm_config: Further settings of the driver. Since miami.
        Errors: SR_UNKNOWN_DRIVER.
        """
        return await self._client.start(
            m.create,
            (
                host,
                device_config,
                physical_size,
                name_label,
                name_description,
                type,
                content_type,
                shared,
                {} if sm_config is None else sm_config,
            ),
        )

    async def create_new_blob(
        self, sr: refs.SRRef, name: str, mime_type: str, public: bool = False
    ) -> AsyncTask[refs.BlobRef]:
        """Creates an empty blob attached to the SR under the given name and returns it.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if the blob can be read without a session. Since tampa.
        """
        return await self._client.start(m.create_new_blob, (sr, name, mime_type, public))

    async def destroy(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Deletes the SR with all its data and its record; fails with SR_HAS_PBD while a PBD is
        plugged.

        Errors: SR_HAS_PBD.
        """
        return await self._client.start(m.destroy, (sr,))

    async def disable_database_replication(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Stops replicating the pool database to the SR."""
        return await self._client.start(m.disable_database_replication, (sr,))

    async def enable_database_replication(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Starts replicating the pool database to the SR, for disaster recovery."""
        return await self._client.start(m.enable_database_replication, (sr,))

    async def forget(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Removes SR, images and PBDs from the database; the data stay. Fails with SR_HAS_PBD
        while a PBD is plugged.

        Errors: SR_HAS_PBD.
        """
        return await self._client.start(m.forget, (sr,))

    async def get_live_hosts(self, sr: refs.SRRef) -> AsyncTask[list[refs.HostRef]]:
        """Lists the live hosts on which the SR is plugged."""
        return await self._client.start(m.get_live_hosts, (sr,))

    async def introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: dict[str, str] | None = None,
    ) -> AsyncTask[refs.SRRef]:
        """Records an SR that exists in storage without touching its data; PBDs must be created
        and plugged next. Returns the SR.

        uuid: Uuid the SR already has.
        type: Storage driver.
        content_type: user or iso.
        shared: True if several hosts may use it.
        sm_config: Further settings of the driver. Since miami.
        """
        return await self._client.start(
            m.introduce,
            (
                uuid,
                name_label,
                name_description,
                type,
                content_type,
                shared,
                {} if sm_config is None else sm_config,
            ),
        )

    async def make(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        sm_config: dict[str, str] | None = None,
    ) -> AsyncTask[str]:
        """Deprecated; formats storage for an SR without recording it. Use create. Deprecated
        since miami.

        host: Host that creates the SR.
        device_config: Location and access settings as the driver wants them.
        physical_size: Bytes.
        """
        return await self._client.start(
            m.make,
            (
                host,
                device_config,
                physical_size,
                name_label,
                name_description,
                type,
                content_type,
                {} if sm_config is None else sm_config,
            ),
        )

    async def probe(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        type: str,
        sm_config: dict[str, str] | None = None,
    ) -> AsyncTask[str]:
        """Asks a driver what it finds at the given location; returns XML that depends on the
        driver.

        host: Host that looks. Since rio.
        device_config: Location and access settings as far as known. Since rio.
        type: Storage driver.
        sm_config: Further settings of the driver.
        """
        return await self._client.start(
            m.probe, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    async def probe_ext(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        type: str,
        sm_config: dict[str, str] | None = None,
    ) -> AsyncTask[list[ProbeResultRecord]]:
        """Asks a driver what it finds at the given location; returns structured results to
        complete the settings with.

        host: Host that looks. Since kolkata.
        device_config: Location and access settings as far as known. Since kolkata.
        type: Storage driver. Since kolkata.
        sm_config: Further settings of the driver. Since kolkata.
        """
        return await self._client.start(
            m.probe_ext, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    async def scan(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Compares the database with the storage; adds, updates or removes image records and
        refreshes the sizes.
        """
        return await self._client.start(m.scan, (sr,))

    async def set_name_description(self, sr: refs.SRRef, value: str) -> AsyncTask[None]:
        """Sets the description, in the storage too where the backend keeps it."""
        return await self._client.start(m.set_name_description, (sr, value))

    async def set_name_label(self, sr: refs.SRRef, value: str) -> AsyncTask[None]:
        """Sets the name, in the storage too where the backend keeps it."""
        return await self._client.start(m.set_name_label, (sr, value))

    async def set_shared(self, sr: refs.SRRef, value: bool) -> AsyncTask[None]:
        """Sets whether several hosts may use the SR; clearing it is refused while the SR has
        several PBDs.
        """
        return await self._client.start(m.set_shared, (sr, value))

    async def update(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Refreshes the sizes of the SR from its backend."""
        return await self._client.start(m.update, (sr,))
