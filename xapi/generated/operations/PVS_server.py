# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PVS_server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class PVS_serverOperations(Generic[CallT]):
    """What PVS_server messages do. A provisioning server, or a group of addresses of one, that
    serves a PVS site.
    """

    async def forget(self, call: CallT, ref: refs.PVS_serverRef) -> None:
        """Removes the server from the database."""
        raise NotImplementedMessage("PVS_server.forget")

    async def introduce(
        self,
        call: CallT,
        addresses: tuple[str, ...],
        first_port: int,
        last_port: int,
        site: refs.PVS_siteRef,
    ) -> refs.PVS_serverRef:
        """Records a provisioning server and returns it; addresses and port range are checked."""
        raise NotImplementedMessage("PVS_server.introduce")
