# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_cpu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import host_cpu as m

if TYPE_CHECKING:
    from xapi_sdk.model.host_cpu import HostCPURecord


class AsyncHostCPUCalls:
    """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole host."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_family(self, ref: refs.HostCPURef) -> int:
        """Read family: CPU family number."""
        return await self._client.invoke(m.get_family, (ref,))

    async def get_features(self, ref: refs.HostCPURef) -> str:
        """Read features: Feature bits of this CPU as a hexadecimal string."""
        return await self._client.invoke(m.get_features, (ref,))

    async def get_flags(self, ref: refs.HostCPURef) -> str:
        """Read flags: Feature flags of this CPU as names separated by blanks."""
        return await self._client.invoke(m.get_flags, (ref,))

    async def get_host(self, ref: refs.HostCPURef) -> refs.HostRef:
        """Read host: Host this CPU is in."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_model(self, ref: refs.HostCPURef) -> int:
        """Read model: CPU model number within the family."""
        return await self._client.invoke(m.get_model, (ref,))

    async def get_modelname(self, ref: refs.HostCPURef) -> str:
        """Read modelname: Model name as printed by the vendor."""
        return await self._client.invoke(m.get_modelname, (ref,))

    async def get_number(self, ref: refs.HostCPURef) -> int:
        """Read number: Number of this CPU within its host, counted from 0."""
        return await self._client.invoke(m.get_number, (ref,))

    async def get_other_config(self, ref: refs.HostCPURef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.HostCPURef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.HostCPURef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.HostCPURef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_speed(self, ref: refs.HostCPURef) -> int:
        """Read speed: Clock speed in MHz."""
        return await self._client.invoke(m.get_speed, (ref,))

    async def get_stepping(self, ref: refs.HostCPURef) -> str:
        """Read stepping: Stepping (revision) of the CPU."""
        return await self._client.invoke(m.get_stepping, (ref,))

    async def get_utilisation(self, ref: refs.HostCPURef) -> float:
        """Read utilisation: Load from 0 to 1 when last measured; the performance archives hold
        current figures.
        """
        return await self._client.invoke(m.get_utilisation, (ref,))

    async def get_uuid(self, ref: refs.HostCPURef) -> str:
        """Read uuid: Unique identifier of the CPU record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_vendor(self, ref: refs.HostCPURef) -> str:
        """Read vendor: Name of the vendor."""
        return await self._client.invoke(m.get_vendor, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.HostCPURef:
        """The object with this uuid. Deprecated since midnight-ride."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.HostCPURef) -> HostCPURecord:
        """All visible fields of the object. Deprecated since midnight-ride."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.HostCPURef]:
        """All objects. Deprecated since midnight-ride."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.HostCPURef]:
        """All objects for which the filter expression holds. Deprecated since midnight-ride."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.HostCPURef, HostCPURecord]:
        """All objects with their records. Deprecated since midnight-ride."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.HostCPURef, HostCPURecord]:
        """All objects, with their records, for which the filter holds. Deprecated since
        midnight-ride.
        """
        return await self._client.invoke(m.get_all_records_where, (expr,))
