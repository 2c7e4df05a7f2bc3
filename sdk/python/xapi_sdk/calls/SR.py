# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import SR as m

if TYPE_CHECKING:
    from xapi_sdk.model.data_source import DataSourceRecord
    from xapi_sdk.model.probe_result import ProbeResultRecord
    from xapi_sdk.model.SR import SRRecord
    from xapi_sdk.task import Task


class SRCalls:
    """A storage repository, a place that holds disk images; hosts reach it through PBDs."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def assert_can_host_ha_statefile(self, sr: refs.SRRef) -> None:
        """Fails if the SR cannot hold the HA state file, for instance because it is too small
        or not shared.
        """
        return self._client.invoke(m.assert_can_host_ha_statefile, (sr,))

    def assert_supports_database_replication(self, sr: refs.SRRef) -> None:
        """Fails if the pool database cannot be replicated to the SR."""
        return self._client.invoke(m.assert_supports_database_replication, (sr,))

    def create(
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
        return self._client.invoke(
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

    def create_new_blob(
        self, sr: refs.SRRef, name: str, mime_type: str, public: bool = False
    ) -> refs.BlobRef:
        """Creates an empty blob attached to the SR under the given name and returns it.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if the blob can be read without a session. Since tampa.
        """
        return self._client.invoke(m.create_new_blob, (sr, name, mime_type, public))

    def destroy(self, sr: refs.SRRef) -> None:
        """Deletes the SR with all its data and its record; fails with SR_HAS_PBD while a PBD is
        plugged.

        Errors: SR_HAS_PBD.
        """
        return self._client.invoke(m.destroy, (sr,))

    def disable_database_replication(self, sr: refs.SRRef) -> None:
        """Stops replicating the pool database to the SR."""
        return self._client.invoke(m.disable_database_replication, (sr,))

    def enable_database_replication(self, sr: refs.SRRef) -> None:
        """Starts replicating the pool database to the SR, for disaster recovery."""
        return self._client.invoke(m.enable_database_replication, (sr,))

    def forget(self, sr: refs.SRRef) -> None:
        """Removes SR, images and PBDs from the database; the data stay. Fails with SR_HAS_PBD
        while a PBD is plugged.

        Errors: SR_HAS_PBD.
        """
        return self._client.invoke(m.forget, (sr,))

    def forget_data_source_archives(self, sr: refs.SRRef, data_source: str) -> None:
        """Deletes what was recorded of one data source of the SR."""
        return self._client.invoke(m.forget_data_source_archives, (sr, data_source))

    def get_data_sources(self, sr: refs.SRRef) -> list[DataSourceRecord]:
        """Lists the SR's metrics with their present values."""
        return self._client.invoke(m.get_data_sources, (sr,))

    def get_live_hosts(self, sr: refs.SRRef) -> list[refs.HostRef]:
        """Lists the live hosts on which the SR is plugged."""
        return self._client.invoke(m.get_live_hosts, (sr,))

    def get_supported_types(self) -> list[str]:
        """Lists the SR types for which a driver is installed."""
        return self._client.invoke(m.get_supported_types, ())

    def introduce(
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
        return self._client.invoke(
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

    def make(
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
        return self._client.invoke(
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

    def probe(
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
        return self._client.invoke(
            m.probe, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    def probe_ext(
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
        return self._client.invoke(
            m.probe_ext, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    def query_data_source(self, sr: refs.SRRef, data_source: str) -> float:
        """Returns the present value of one data source of the SR."""
        return self._client.invoke(m.query_data_source, (sr, data_source))

    def record_data_source(self, sr: refs.SRRef, data_source: str) -> None:
        """Starts recording one data source of the SR in its archive."""
        return self._client.invoke(m.record_data_source, (sr, data_source))

    def scan(self, sr: refs.SRRef) -> None:
        """Compares the database with the storage; adds, updates or removes image records and
        refreshes the sizes.
        """
        return self._client.invoke(m.scan, (sr,))

    def set_name_description(self, sr: refs.SRRef, value: str) -> None:
        """Sets the description, in the storage too where the backend keeps it."""
        return self._client.invoke(m.set_name_description, (sr, value))

    def set_name_label(self, sr: refs.SRRef, value: str) -> None:
        """Sets the name, in the storage too where the backend keeps it."""
        return self._client.invoke(m.set_name_label, (sr, value))

    def set_physical_size(self, ref: refs.SRRef, value: int) -> None:
        """Records the size of the underlying storage; the next scan may overwrite it.

        value: Bytes.
        """
        return self._client.invoke(m.set_physical_size, (ref, value))

    def set_physical_utilisation(self, ref: refs.SRRef, value: int) -> None:
        """Records the space in use; for the storage layer.

        value: Bytes.
        """
        return self._client.invoke(m.set_physical_utilisation, (ref, value))

    def set_shared(self, sr: refs.SRRef, value: bool) -> None:
        """Sets whether several hosts may use the SR; clearing it is refused while the SR has
        several PBDs.
        """
        return self._client.invoke(m.set_shared, (sr, value))

    def set_virtual_allocation(self, ref: refs.SRRef, value: int) -> None:
        """Records the sum of virtual sizes; for the storage layer.

        value: Bytes.
        """
        return self._client.invoke(m.set_virtual_allocation, (ref, value))

    def update(self, sr: refs.SRRef) -> None:
        """Refreshes the sizes of the SR from its backend."""
        return self._client.invoke(m.update, (sr,))

    def get_PBDs(self, ref: refs.SRRef) -> list[refs.PBDRef]:
        """Read PBDs: Connections of hosts to the SR."""
        return self._client.invoke(m.get_PBDs, (ref,))

    def get_VDIs(self, ref: refs.SRRef) -> list[refs.VDIRef]:
        """Read VDIs: Disk images in the SR."""
        return self._client.invoke(m.get_VDIs, (ref,))

    def get_allowed_operations(self, ref: refs.SRRef) -> list[enums.StorageOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_blobs(self, ref: refs.SRRef) -> dict[str, refs.BlobRef]:
        """Read blobs: Binary data attached to the SR, by name."""
        return self._client.invoke(m.get_blobs, (ref,))

    def get_clustered(self, ref: refs.SRRef) -> bool:
        """Read clustered: True if the SR relies on a cluster stack among its hosts."""
        return self._client.invoke(m.get_clustered, (ref,))

    def get_content_type(self, ref: refs.SRRef) -> str:
        """Read content_type: What the SR holds; user for disks, iso for CD images, empty if not
        stated.
        """
        return self._client.invoke(m.get_content_type, (ref,))

    def get_current_operations(self, ref: refs.SRRef) -> dict[str, enums.StorageOperations]:
        """Read current_operations: Operations in progress on the SR, by reference of their
        task.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_introduced_by(self, ref: refs.SRRef) -> refs.DRTaskRef:
        """Read introduced_by: Disaster-recovery task that introduced the SR; null otherwise."""
        return self._client.invoke(m.get_introduced_by, (ref,))

    def get_is_tools_sr(self, ref: refs.SRRef) -> bool:
        """Read is_tools_sr: True if the SR holds the ISO with the guest tools."""
        return self._client.invoke(m.get_is_tools_sr, (ref,))

    def get_local_cache_enabled(self, ref: refs.SRRef) -> bool:
        """Read local_cache_enabled: True if the SR serves as a local cache of its host."""
        return self._client.invoke(m.get_local_cache_enabled, (ref,))

    def get_name_description(self, ref: refs.SRRef) -> str:
        """Read name_description: Free text describing the SR."""
        return self._client.invoke(m.get_name_description, (ref,))

    def get_name_label(self, ref: refs.SRRef) -> str:
        """Read name_label: Name of the SR; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def get_other_config(self, ref: refs.SRRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.SRRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.SRRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.SRRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_physical_size(self, ref: refs.SRRef) -> int:
        """Read physical_size: Size of the underlying storage in bytes; refreshed by scans."""
        return self._client.invoke(m.get_physical_size, (ref,))

    def get_physical_utilisation(self, ref: refs.SRRef) -> int:
        """Read physical_utilisation: Space in use on the underlying storage in bytes; refreshed
        by scans.
        """
        return self._client.invoke(m.get_physical_utilisation, (ref,))

    def get_shared(self, ref: refs.SRRef) -> bool:
        """Read shared: True if the SR can be used by several hosts at once."""
        return self._client.invoke(m.get_shared, (ref,))

    def get_sm_config(self, ref: refs.SRRef) -> dict[str, str]:
        """Read sm_config: Settings and notes of the storage backend."""
        return self._client.invoke(m.get_sm_config, (ref,))

    def set_sm_config(self, ref: refs.SRRef, value: dict[str, str]) -> None:
        """Set sm_config: Settings and notes of the storage backend."""
        return self._client.invoke(m.set_sm_config, (ref, value))

    def add_to_sm_config(self, ref: refs.SRRef, key: str, value: str) -> None:
        """Add a key and its value to sm_config."""
        return self._client.invoke(m.add_to_sm_config, (ref, key, value))

    def remove_from_sm_config(self, ref: refs.SRRef, key: str) -> None:
        """Remove a key from sm_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_sm_config, (ref, key))

    def get_tags(self, ref: refs.SRRef) -> list[str]:
        """Read tags: Labels chosen by the user for searching and grouping."""
        return self._client.invoke(m.get_tags, (ref,))

    def set_tags(self, ref: refs.SRRef, value: list[str]) -> None:
        """Set tags: Labels chosen by the user for searching and grouping."""
        return self._client.invoke(m.set_tags, (ref, value))

    def add_tags(self, ref: refs.SRRef, value: str) -> None:
        """Add one of tags."""
        return self._client.invoke(m.add_tags, (ref, value))

    def remove_tags(self, ref: refs.SRRef, value: str) -> None:
        """Remove one of tags."""
        return self._client.invoke(m.remove_tags, (ref, value))

    def get_type(self, ref: refs.SRRef) -> str:
        """Read type: Storage driver of the SR, such as ext, lvm, nfs or iso."""
        return self._client.invoke(m.get_type, (ref,))

    def get_uuid(self, ref: refs.SRRef) -> str:
        """Read uuid: Unique identifier of the SR."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_virtual_allocation(self, ref: refs.SRRef) -> int:
        """Read virtual_allocation: Sum of the virtual sizes of all images in bytes; may exceed
        the physical size on thin storage.
        """
        return self._client.invoke(m.get_virtual_allocation, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.SRRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.SRRef) -> SRRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.SRRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.SRRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.SRRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.SRRef, SRRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.SRRef, SRRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class SRTasks:
    """Messages of SR as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def assert_can_host_ha_statefile(self, sr: refs.SRRef) -> Task[None]:
        """Fails if the SR cannot hold the HA state file, for instance because it is too small
        or not shared.
        """
        return self._client.start(m.assert_can_host_ha_statefile, (sr,))

    def assert_supports_database_replication(self, sr: refs.SRRef) -> Task[None]:
        """Fails if the pool database cannot be replicated to the SR."""
        return self._client.start(m.assert_supports_database_replication, (sr,))

    def create(
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
    ) -> Task[refs.SRRef]:
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
        return self._client.start(
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

    def create_new_blob(
        self, sr: refs.SRRef, name: str, mime_type: str, public: bool = False
    ) -> Task[refs.BlobRef]:
        """Creates an empty blob attached to the SR under the given name and returns it.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if the blob can be read without a session. Since tampa.
        """
        return self._client.start(m.create_new_blob, (sr, name, mime_type, public))

    def destroy(self, sr: refs.SRRef) -> Task[None]:
        """Deletes the SR with all its data and its record; fails with SR_HAS_PBD while a PBD is
        plugged.

        Errors: SR_HAS_PBD.
        """
        return self._client.start(m.destroy, (sr,))

    def disable_database_replication(self, sr: refs.SRRef) -> Task[None]:
        """Stops replicating the pool database to the SR."""
        return self._client.start(m.disable_database_replication, (sr,))

    def enable_database_replication(self, sr: refs.SRRef) -> Task[None]:
        """Starts replicating the pool database to the SR, for disaster recovery."""
        return self._client.start(m.enable_database_replication, (sr,))

    def forget(self, sr: refs.SRRef) -> Task[None]:
        """Removes SR, images and PBDs from the database; the data stay. Fails with SR_HAS_PBD
        while a PBD is plugged.

        Errors: SR_HAS_PBD.
        """
        return self._client.start(m.forget, (sr,))

    def get_live_hosts(self, sr: refs.SRRef) -> Task[list[refs.HostRef]]:
        """Lists the live hosts on which the SR is plugged."""
        return self._client.start(m.get_live_hosts, (sr,))

    def introduce(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: dict[str, str] | None = None,
    ) -> Task[refs.SRRef]:
        """Records an SR that exists in storage without touching its data; PBDs must be created
        and plugged next. Returns the SR.

        uuid: Uuid the SR already has.
        type: Storage driver.
        content_type: user or iso.
        shared: True if several hosts may use it.
        sm_config: Further settings of the driver. Since miami.
        """
        return self._client.start(
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

    def make(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        sm_config: dict[str, str] | None = None,
    ) -> Task[str]:
        """Deprecated; formats storage for an SR without recording it. Use create. Deprecated
        since miami.

        host: Host that creates the SR.
        device_config: Location and access settings as the driver wants them.
        physical_size: Bytes.
        """
        return self._client.start(
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

    def probe(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        type: str,
        sm_config: dict[str, str] | None = None,
    ) -> Task[str]:
        """Asks a driver what it finds at the given location; returns XML that depends on the
        driver.

        host: Host that looks. Since rio.
        device_config: Location and access settings as far as known. Since rio.
        type: Storage driver.
        sm_config: Further settings of the driver.
        """
        return self._client.start(
            m.probe, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    def probe_ext(
        self,
        host: refs.HostRef,
        device_config: dict[str, str],
        type: str,
        sm_config: dict[str, str] | None = None,
    ) -> Task[list[ProbeResultRecord]]:
        """Asks a driver what it finds at the given location; returns structured results to
        complete the settings with.

        host: Host that looks. Since kolkata.
        device_config: Location and access settings as far as known. Since kolkata.
        type: Storage driver. Since kolkata.
        sm_config: Further settings of the driver. Since kolkata.
        """
        return self._client.start(
            m.probe_ext, (host, device_config, type, {} if sm_config is None else sm_config)
        )

    def scan(self, sr: refs.SRRef) -> Task[None]:
        """Compares the database with the storage; adds, updates or removes image records and
        refreshes the sizes.
        """
        return self._client.start(m.scan, (sr,))

    def set_name_description(self, sr: refs.SRRef, value: str) -> Task[None]:
        """Sets the description, in the storage too where the backend keeps it."""
        return self._client.start(m.set_name_description, (sr, value))

    def set_name_label(self, sr: refs.SRRef, value: str) -> Task[None]:
        """Sets the name, in the storage too where the backend keeps it."""
        return self._client.start(m.set_name_label, (sr, value))

    def set_shared(self, sr: refs.SRRef, value: bool) -> Task[None]:
        """Sets whether several hosts may use the SR; clearing it is refused while the SR has
        several PBDs.
        """
        return self._client.start(m.set_shared, (sr, value))

    def update(self, sr: refs.SRRef) -> Task[None]:
        """Refreshes the sizes of the SR from its backend."""
        return self._client.start(m.update, (sr,))
