# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import PVS_site as m

if TYPE_CHECKING:
    from xapi_sdk.model.PVS_site import PVSSiteRecord
    from xapi_sdk.task import Task


class PVSSiteCalls:
    """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and the
    hosts' cache storage.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def forget(self, ref: refs.PVSSiteRef) -> None:
        """Removes the site; it must have no servers and no running proxies.

        Errors: PVS_SITE_CONTAINS_RUNNING_PROXIES, PVS_SITE_CONTAINS_SERVERS.
        """
        return self._client.invoke(m.forget, (ref,))

    def introduce(self, name_label: str, name_description: str, PVS_uuid: str) -> refs.PVSSiteRef:
        """Records a provisioning site and returns it.

        PVS_uuid: Identifier in the provisioning system; may be empty.
        """
        return self._client.invoke(m.introduce, (name_label, name_description, PVS_uuid))

    def set_PVS_uuid(self, ref: refs.PVSSiteRef, value: str) -> None:
        """Sets the identifier of the site in the provisioning system."""
        return self._client.invoke(m.set_PVS_uuid, (ref, value))

    def get_PVS_uuid(self, ref: refs.PVSSiteRef) -> str:
        """Read PVS_uuid: Identifier of the site in the provisioning system; may be empty."""
        return self._client.invoke(m.get_PVS_uuid, (ref,))

    def get_cache_storage(self, ref: refs.PVSSiteRef) -> list[refs.PVSCacheStorageRef]:
        """Read cache_storage: Storage the hosts give to the cache of the site."""
        return self._client.invoke(m.get_cache_storage, (ref,))

    def get_name_description(self, ref: refs.PVSSiteRef) -> str:
        """Read name_description: Free text describing the site."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.PVSSiteRef, value: str) -> None:
        """Set name_description: Free text describing the site."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.PVSSiteRef) -> str:
        """Read name_label: Name of the site; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.PVSSiteRef, value: str) -> None:
        """Set name_label: Name of the site; need not be unique."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_proxies(self, ref: refs.PVSSiteRef) -> list[refs.PVSProxyRef]:
        """Read proxies: Proxies of VMs that boot from the site."""
        return self._client.invoke(m.get_proxies, (ref,))

    def get_servers(self, ref: refs.PVSSiteRef) -> list[refs.PVSServerRef]:
        """Read servers: Servers of the site."""
        return self._client.invoke(m.get_servers, (ref,))

    def get_uuid(self, ref: refs.PVSSiteRef) -> str:
        """Read uuid: Unique identifier of the site."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PVSSiteRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PVSSiteRef) -> PVSSiteRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.PVSSiteRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.PVSSiteRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PVSSiteRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PVSSiteRef, PVSSiteRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.PVSSiteRef, PVSSiteRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class PVSSiteTasks:
    """Messages of PVS_site as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def forget(self, ref: refs.PVSSiteRef) -> Task[None]:
        """Removes the site; it must have no servers and no running proxies.

        Errors: PVS_SITE_CONTAINS_RUNNING_PROXIES, PVS_SITE_CONTAINS_SERVERS.
        """
        return self._client.start(m.forget, (ref,))

    def introduce(
        self, name_label: str, name_description: str, PVS_uuid: str
    ) -> Task[refs.PVSSiteRef]:
        """Records a provisioning site and returns it.

        PVS_uuid: Identifier in the provisioning system; may be empty.
        """
        return self._client.start(m.introduce, (name_label, name_description, PVS_uuid))

    def set_PVS_uuid(self, ref: refs.PVSSiteRef, value: str) -> Task[None]:
        """Sets the identifier of the site in the provisioning system."""
        return self._client.start(m.set_PVS_uuid, (ref, value))
