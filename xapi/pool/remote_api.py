"""Calls to the API of another pool's coordinator, as any client makes them: for joining it.

At that time the two hosts share no secret and no authority yet, so the certificate at the other end
cannot be checked; what is exchanged goes over mutual TLS afterwards.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from xapi_sdk.failure import ConnectionFailed, Failure, OutcomeUnknown, XapiError

from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.pool.link import failure

if TYPE_CHECKING:
    from xapi_sdk.aio.client import AsyncClient

__all__ = ["RemoteApi"]

_CONNECT_SECONDS = 5.0
_SECONDS = 60.0
_FAILOVER_SECONDS = 10.0


class RemoteApi:
    """One session; made by `open`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @classmethod
    @asynccontextmanager
    async def open(cls, address: str, user: str, password: str) -> AsyncGenerator[RemoteApi]:
        """Log in at ``host[:port]``; log out at the end of the block.

        Raises JOINING_HOST_CONNECTION_FAILED, JOINING_HOST_SERVICE_FAILED, and what login raises.
        """
        # The classes of the API take a while to import, and most servers never join a pool.
        from xapi_sdk.aio.client import AsyncClient  # noqa: PLC0415
        from xapi_sdk.endpoint import TLS, Endpoint  # noqa: PLC0415
        from xapi_sdk.options import Timeouts  # noqa: PLC0415

        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        try:
            bracketed = str(Endpoint("https", "", 443).elsewhere(address))
            client = AsyncClient(
                bracketed,
                username=user,
                password=password,
                tls=TLS(context=context),
                timeouts=Timeouts(_CONNECT_SECONDS, _SECONDS, _SECONDS, _FAILOVER_SECONDS),
                originator="xapi",
                # HOST_IS_SLAVE goes to whoever has named the host.
                follow=False,
            )
        except ValueError as error:
            raise errors.JoiningHostConnectionFailed() from error
        try:
            try:
                await client.login()
            except XapiError as error:
                raise _refused(error) from error
            yield cls(client)
        finally:
            await client.close()

    async def ask(self, method: str, *params: object) -> Any:
        """The result. Raises what the other side answers, and as `open` does."""
        try:
            return await self._client.call(method, *params)
        except XapiError as error:
            raise _refused(error) from error


def _refused(error: XapiError) -> XenAPIError:
    match error:
        case Failure():
            return failure(error.description)
        case ConnectionFailed() | OutcomeUnknown():
            return errors.JoiningHostConnectionFailed()
        case _:
            return errors.JoiningHostServiceFailed()
