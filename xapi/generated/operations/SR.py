# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of SR."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import records, refs

CallT = TypeVar("CallT")


class SROperations(Generic[CallT]):
    """What SR messages do. A storage repository, a place that holds disk images; hosts reach it
    through PBDs.
    """

    async def assert_can_host_ha_statefile(self, call: CallT, sr: refs.SRRef) -> None:
        """Fails if the SR cannot hold the HA state file, for instance because it is too small
        or not shared.
        """
        raise NotImplementedMessage("SR.assert_can_host_ha_statefile")

    async def assert_supports_database_replication(self, call: CallT, sr: refs.SRRef) -> None:
        """Fails if the pool database cannot be replicated to the SR."""
        raise NotImplementedMessage("SR.assert_supports_database_replication")

    async def create(
        self,
        call: CallT,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: Mapping[str, str],
    ) -> refs.SRRef:
        """Formats the storage, records the SR and plugs it on the host, or on all hosts if
        shared. Existing data are lost. Returns the SR. Errors: SR_UNKNOWN_DRIVER.
        """
        raise NotImplementedMessage("SR.create")

    async def create_new_blob(
        self, call: CallT, sr: refs.SRRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        """Creates an empty blob attached to the SR under the given name and returns it."""
        raise NotImplementedMessage("SR.create_new_blob")

    async def destroy(self, call: CallT, sr: refs.SRRef) -> None:
        """Deletes the SR with all its data and its record; fails with SR_HAS_PBD while a PBD is
        plugged. Errors: SR_HAS_PBD.
        """
        raise NotImplementedMessage("SR.destroy")

    async def disable_database_replication(self, call: CallT, sr: refs.SRRef) -> None:
        """Stops replicating the pool database to the SR."""
        raise NotImplementedMessage("SR.disable_database_replication")

    async def enable_database_replication(self, call: CallT, sr: refs.SRRef) -> None:
        """Starts replicating the pool database to the SR, for disaster recovery."""
        raise NotImplementedMessage("SR.enable_database_replication")

    async def forget(self, call: CallT, sr: refs.SRRef) -> None:
        """Removes SR, images and PBDs from the database; the data stay. Fails with SR_HAS_PBD
        while a PBD is plugged. Errors: SR_HAS_PBD.
        """
        raise NotImplementedMessage("SR.forget")

    async def forget_data_source_archives(
        self, call: CallT, sr: refs.SRRef, data_source: str
    ) -> None:
        """Deletes what was recorded of one data source of the SR."""
        raise NotImplementedMessage("SR.forget_data_source_archives")

    async def get_data_sources(
        self, call: CallT, sr: refs.SRRef
    ) -> tuple[records.data_source, ...]:
        """Lists the SR's metrics with their present values."""
        raise NotImplementedMessage("SR.get_data_sources")

    async def get_live_hosts(self, call: CallT, sr: refs.SRRef) -> tuple[refs.hostRef, ...]:
        """Lists the live hosts on which the SR is plugged."""
        raise NotImplementedMessage("SR.get_live_hosts")

    async def get_supported_types(self, call: CallT) -> tuple[str, ...]:
        """Lists the SR types for which a driver is installed."""
        raise NotImplementedMessage("SR.get_supported_types")

    async def introduce(
        self,
        call: CallT,
        uuid: str,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: Mapping[str, str],
    ) -> refs.SRRef:
        """Records an SR that exists in storage without touching its data; PBDs must be created
        and plugged next. Returns the SR.
        """
        raise NotImplementedMessage("SR.introduce")

    async def make(
        self,
        call: CallT,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        sm_config: Mapping[str, str],
    ) -> str:
        """Deprecated; formats storage for an SR without recording it. Use create."""
        raise NotImplementedMessage("SR.make")

    async def probe(
        self,
        call: CallT,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        type: str,
        sm_config: Mapping[str, str],
    ) -> str:
        """Asks a driver what it finds at the given location; returns XML that depends on the
        driver.
        """
        raise NotImplementedMessage("SR.probe")

    async def probe_ext(
        self,
        call: CallT,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        type: str,
        sm_config: Mapping[str, str],
    ) -> tuple[records.probe_result, ...]:
        """Asks a driver what it finds at the given location; returns structured results to
        complete the settings with.
        """
        raise NotImplementedMessage("SR.probe_ext")

    async def query_data_source(self, call: CallT, sr: refs.SRRef, data_source: str) -> float:
        """Returns the present value of one data source of the SR."""
        raise NotImplementedMessage("SR.query_data_source")

    async def record_data_source(self, call: CallT, sr: refs.SRRef, data_source: str) -> None:
        """Starts recording one data source of the SR in its archive."""
        raise NotImplementedMessage("SR.record_data_source")

    async def scan(self, call: CallT, sr: refs.SRRef) -> None:
        """Compares the database with the storage; adds, updates or removes image records and
        refreshes the sizes.
        """
        raise NotImplementedMessage("SR.scan")

    async def set_name_description(self, call: CallT, sr: refs.SRRef, value: str) -> None:
        """Sets the description, in the storage too where the backend keeps it."""
        raise NotImplementedMessage("SR.set_name_description")

    async def set_name_label(self, call: CallT, sr: refs.SRRef, value: str) -> None:
        """Sets the name, in the storage too where the backend keeps it."""
        raise NotImplementedMessage("SR.set_name_label")

    async def set_physical_size(self, call: CallT, ref: refs.SRRef, value: int) -> None:
        """Records the size of the underlying storage; the next scan may overwrite it."""
        raise NotImplementedMessage("SR.set_physical_size")

    async def set_physical_utilisation(self, call: CallT, ref: refs.SRRef, value: int) -> None:
        """Records the space in use; for the storage layer."""
        raise NotImplementedMessage("SR.set_physical_utilisation")

    async def set_shared(self, call: CallT, sr: refs.SRRef, value: bool) -> None:
        """Sets whether several hosts may use the SR; clearing it is refused while the SR has
        several PBDs.
        """
        raise NotImplementedMessage("SR.set_shared")

    async def set_virtual_allocation(self, call: CallT, ref: refs.SRRef, value: int) -> None:
        """Records the sum of virtual sizes; for the storage layer."""
        raise NotImplementedMessage("SR.set_virtual_allocation")

    async def update(self, call: CallT, sr: refs.SRRef) -> None:
        """Refreshes the sizes of the SR from its backend."""
        raise NotImplementedMessage("SR.update")
