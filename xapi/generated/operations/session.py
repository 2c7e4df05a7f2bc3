# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class sessionOperations(Generic[CallT]):
    """What session messages do. A login. Its reference is the secret passed as the first
    argument of each call, and should be kept as safe as a password.
    """

    async def change_password(self, call: CallT, old_pwd: str, new_pwd: str) -> None:
        """Changes the password of the local root account on all hosts; local superusers only."""
        raise NotImplementedMessage("session.change_password")

    async def create_from_db_file(self, call: CallT, filename: str) -> refs.sessionRef:
        """Opens a read-only session on a database dump, to look at its contents."""
        raise NotImplementedMessage("session.create_from_db_file")

    async def get_all_subject_identifiers(self, call: CallT) -> tuple[str, ...]:
        """Returns the directory identifiers of all users with an external session."""
        raise NotImplementedMessage("session.get_all_subject_identifiers")

    async def local_logout(self, call: CallT) -> None:
        """Ends a local session made by a slave_local_login call."""
        raise NotImplementedMessage("session.local_logout")

    async def login_with_password(
        self, call: CallT, uname: str, pwd: str, version: str, originator: str
    ) -> refs.sessionRef:
        """Logs in and returns a session; HOST_IS_SLAVE with the coordinator's address if sent
        to a supporter. Errors: HOST_IS_SLAVE, SESSION_AUTHENTICATION_FAILED.
        """
        raise NotImplementedMessage("session.login_with_password")

    async def logout(self, call: CallT) -> None:
        """Ends the session; event calls blocked in it fail with SESSION_INVALID."""
        raise NotImplementedMessage("session.logout")

    async def logout_subject_identifier(self, call: CallT, subject_identifier: str) -> None:
        """Ends all sessions of a directory user, except the caller's own and local superusers'."""
        raise NotImplementedMessage("session.logout_subject_identifier")

    async def slave_local_login(self, call: CallT, psecret: str) -> refs.sessionRef:
        """Internal: logs in at the contacted host with the pool secret, without the
        coordinator.
        """
        raise NotImplementedMessage("session.slave_local_login")

    async def slave_local_login_with_password(
        self, call: CallT, uname: str, pwd: str
    ) -> refs.sessionRef:
        """Logs in at the contacted host alone; usable for emergency calls while the coordinator
        is away.
        """
        raise NotImplementedMessage("session.slave_local_login_with_password")

    async def slave_login(self, call: CallT, host: refs.hostRef, psecret: str) -> refs.sessionRef:
        """Internal: logs a host in with the pool secret and returns a pool session."""
        raise NotImplementedMessage("session.slave_login")
