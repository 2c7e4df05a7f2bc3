# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import PVS_proxy as m

if TYPE_CHECKING:
    from xapi_sdk.model.PVS_proxy import PVSProxyRecord
    from xapi_sdk.task import Task


class PVSProxyCalls:
    """Caching of provisioning traffic for one VM's network interface."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(self, site: refs.PVSSiteRef, VIF: refs.VIFRef) -> refs.PVSProxyRef:
        """Sets up caching for a network interface and returns the proxy; on a running VM it
        starts at once.
        """
        return self._client.invoke(m.create, (site, VIF))

    def destroy(self, ref: refs.PVSProxyRef) -> None:
        """Stops caching for the interface and deletes the proxy."""
        return self._client.invoke(m.destroy, (ref,))

    def get_VIF(self, ref: refs.PVSProxyRef) -> refs.VIFRef:
        """Read VIF: Network interface whose traffic is cached; must be the VM's first one."""
        return self._client.invoke(m.get_VIF, (ref,))

    def get_currently_attached(self, ref: refs.PVSProxyRef) -> bool:
        """Read currently_attached: True if the proxy is active for the running VM."""
        return self._client.invoke(m.get_currently_attached, (ref,))

    def get_site(self, ref: refs.PVSProxyRef) -> refs.PVSSiteRef:
        """Read site: PVS site the VM boots from."""
        return self._client.invoke(m.get_site, (ref,))

    def get_status(self, ref: refs.PVSProxyRef) -> enums.PVSProxyStatus:
        """Read status: State of the cache for the VM, or why it does not work."""
        return self._client.invoke(m.get_status, (ref,))

    def get_uuid(self, ref: refs.PVSProxyRef) -> str:
        """Read uuid: Unique identifier of the proxy."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PVSProxyRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PVSProxyRef) -> PVSProxyRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.PVSProxyRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PVSProxyRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PVSProxyRef, PVSProxyRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.PVSProxyRef, PVSProxyRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class PVSProxyTasks:
    """Messages of PVS_proxy as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(self, site: refs.PVSSiteRef, VIF: refs.VIFRef) -> Task[refs.PVSProxyRef]:
        """Sets up caching for a network interface and returns the proxy; on a running VM it
        starts at once.
        """
        return self._client.start(m.create, (site, VIF))

    def destroy(self, ref: refs.PVSProxyRef) -> Task[None]:
        """Stops caching for the interface and deletes the proxy."""
        return self._client.start(m.destroy, (ref,))
