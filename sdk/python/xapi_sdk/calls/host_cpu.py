# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_cpu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import host_cpu as m

if TYPE_CHECKING:
    from xapi_sdk.model.host_cpu import HostCPURecord


class HostCPUCalls:
    """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole host."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_family(self, ref: refs.HostCPURef) -> int:
        """Read family: CPU family number."""
        return self._client.invoke(m.get_family, (ref,))

    def get_features(self, ref: refs.HostCPURef) -> str:
        """Read features: Feature bits of this CPU as a hexadecimal string."""
        return self._client.invoke(m.get_features, (ref,))

    def get_flags(self, ref: refs.HostCPURef) -> str:
        """Read flags: Feature flags of this CPU as names separated by blanks."""
        return self._client.invoke(m.get_flags, (ref,))

    def get_host(self, ref: refs.HostCPURef) -> refs.HostRef:
        """Read host: Host this CPU is in."""
        return self._client.invoke(m.get_host, (ref,))

    def get_model(self, ref: refs.HostCPURef) -> int:
        """Read model: CPU model number within the family."""
        return self._client.invoke(m.get_model, (ref,))

    def get_modelname(self, ref: refs.HostCPURef) -> str:
        """Read modelname: Model name as printed by the vendor."""
        return self._client.invoke(m.get_modelname, (ref,))

    def get_number(self, ref: refs.HostCPURef) -> int:
        """Read number: Number of this CPU within its host, counted from 0."""
        return self._client.invoke(m.get_number, (ref,))

    def get_other_config(self, ref: refs.HostCPURef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.HostCPURef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.HostCPURef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.HostCPURef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_speed(self, ref: refs.HostCPURef) -> int:
        """Read speed: Clock speed in MHz."""
        return self._client.invoke(m.get_speed, (ref,))

    def get_stepping(self, ref: refs.HostCPURef) -> str:
        """Read stepping: Stepping (revision) of the CPU."""
        return self._client.invoke(m.get_stepping, (ref,))

    def get_utilisation(self, ref: refs.HostCPURef) -> float:
        """Read utilisation: Load from 0 to 1 when last measured; the performance archives hold
        current figures.
        """
        return self._client.invoke(m.get_utilisation, (ref,))

    def get_uuid(self, ref: refs.HostCPURef) -> str:
        """Read uuid: Unique identifier of the CPU record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_vendor(self, ref: refs.HostCPURef) -> str:
        """Read vendor: Name of the vendor."""
        return self._client.invoke(m.get_vendor, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.HostCPURef:
        """The object with this uuid. Deprecated since midnight-ride."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.HostCPURef) -> HostCPURecord:
        """All visible fields of the object. Deprecated since midnight-ride."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.HostCPURef]:
        """All objects. Deprecated since midnight-ride."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.HostCPURef]:
        """All objects for which the filter expression holds. Deprecated since midnight-ride."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.HostCPURef, HostCPURecord]:
        """All objects with their records. Deprecated since midnight-ride."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.HostCPURef, HostCPURecord]:
        """All objects, with their records, for which the filter holds. Deprecated since
        midnight-ride.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))
