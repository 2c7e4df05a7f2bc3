"""What session messages do: hand the request to the session service (semantics.md §2)."""

from __future__ import annotations

from xapi.generated import refs
from xapi.generated.operations.session import sessionOperations
from xapi.operations.context import Call

__all__ = ["session"]


class session(sessionOperations[Call]):
    """Thin on purpose: who may log in, and as whom, is decided in one place."""

    async def login_with_password(
        self, call: Call, uname: str, pwd: str, version: str, originator: str
    ) -> refs.sessionRef:
        """The version is ignored."""
        made = await call.services.sessions.login_with_password(call.origin, uname, pwd, originator)
        return refs.sessionRef(made)

    async def slave_login(self, call: Call, host: refs.hostRef, psecret: str) -> refs.sessionRef:
        return refs.sessionRef(await call.services.sessions.slave_login(call.origin, host, psecret))

    async def slave_local_login(self, call: Call, psecret: str) -> refs.sessionRef:
        return refs.sessionRef(await call.services.sessions.slave_local_login(call.origin, psecret))

    async def slave_local_login_with_password(
        self, call: Call, uname: str, pwd: str
    ) -> refs.sessionRef:
        made = await call.services.sessions.slave_local_login_with_password(call.origin, uname, pwd)
        return refs.sessionRef(made)

    async def logout(self, call: Call) -> None:
        call.services.sessions.logout(call.caller.session)

    async def local_logout(self, call: Call) -> None:
        call.services.sessions.local_logout(call.caller.session)

    async def change_password(self, call: Call, old_pwd: str, new_pwd: str) -> None:
        """USER_IS_NOT_LOCAL_SUPERUSER; HOST_IS_SLAVE [address] on a supporter, which takes users
        over from its coordinator. The old password is not checked (semantics.md §2)."""
        await call.services.sessions.change_password(call.caller, old_pwd, new_pwd)
        if call.services.pool is not None:
            await call.services.pool.members.tell()

    async def get_all_subject_identifiers(self, call: Call) -> tuple[str, ...]:
        return call.services.sessions.subject_identifiers()

    async def logout_subject_identifier(self, call: Call, subject_identifier: str) -> None:
        call.services.sessions.logout_subject_identifier(call.caller, subject_identifier)
