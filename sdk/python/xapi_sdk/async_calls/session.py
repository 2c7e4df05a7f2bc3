# Written by codegen from idl/; change the IDL, not this file.
"""Messages of session."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import session as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.session import SessionRecord


class AsyncSessionCalls:
    """A login. Its reference is the secret passed as the first argument of each call, and
    should be kept as safe as a password.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def change_password(self, old_pwd: str, new_pwd: str) -> None:
        """Changes the password of the local root account on all hosts; local superusers only.

        old_pwd: Present password.
        new_pwd: New password.
        """
        return await self._client.invoke(m.change_password, (old_pwd, new_pwd))

    async def create_from_db_file(self, filename: str) -> refs.SessionRef:
        """Opens a read-only session on a database dump, to look at its contents.

        filename: Path of the dump on the host.
        """
        return await self._client.invoke(m.create_from_db_file, (filename,))

    async def get_all_subject_identifiers(self) -> list[str]:
        """Returns the directory identifiers of all users with an external session."""
        return await self._client.invoke(m.get_all_subject_identifiers, ())

    async def local_logout(self) -> None:
        """Ends a local session made by a slave_local_login call."""
        return await self._client.invoke(m.local_logout, ())

    async def login_with_password(
        self, uname: str, pwd: str, version: str = "1.1", originator: str = ""
    ) -> refs.SessionRef:
        """Logs in and returns a session; HOST_IS_SLAVE with the coordinator's address if sent
        to a supporter.

        uname: User name.
        pwd: Password.
        version: API version of the client; not used. Since miami.
        originator: Name of the client program, for limits and logs. Since clearwater.
        Errors: HOST_IS_SLAVE, SESSION_AUTHENTICATION_FAILED.
        """
        return await self._client.invoke(m.login_with_password, (uname, pwd, version, originator))

    async def logout(self) -> None:
        """Ends the session; event calls blocked in it fail with SESSION_INVALID."""
        return await self._client.invoke(m.logout, ())

    async def logout_subject_identifier(self, subject_identifier: str) -> None:
        """Ends all sessions of a directory user, except the caller's own and local superusers'."""
        return await self._client.invoke(m.logout_subject_identifier, (subject_identifier,))

    async def slave_local_login(self, psecret: str) -> refs.SessionRef:
        """Internal: logs in at the contacted host with the pool secret, without the
        coordinator.

        psecret: Pool secret.
        """
        return await self._client.invoke(m.slave_local_login, (psecret,))

    async def slave_local_login_with_password(self, uname: str, pwd: str) -> refs.SessionRef:
        """Logs in at the contacted host alone; usable for emergency calls while the coordinator
        is away.

        uname: User name.
        pwd: Password.
        """
        return await self._client.invoke(m.slave_local_login_with_password, (uname, pwd))

    async def slave_login(self, host: refs.HostRef, psecret: str) -> refs.SessionRef:
        """Internal: logs a host in with the pool secret and returns a pool session.

        psecret: Pool secret.
        """
        return await self._client.invoke(m.slave_login, (host, psecret))

    async def get_auth_user_name(self, ref: refs.SessionRef) -> str:
        """Read auth_user_name: Name under which the user logged in; empty for pool sessions."""
        return await self._client.invoke(m.get_auth_user_name, (ref,))

    async def get_auth_user_sid(self, ref: refs.SessionRef) -> str:
        """Read auth_user_sid: Directory identifier of the user; empty for local accounts."""
        return await self._client.invoke(m.get_auth_user_sid, (ref,))

    async def get_client_certificate(self, ref: refs.SessionRef) -> bool:
        """Read client_certificate: True when the login used a TLS client certificate."""
        return await self._client.invoke(m.get_client_certificate, (ref,))

    async def get_is_local_superuser(self, ref: refs.SessionRef) -> bool:
        """Read is_local_superuser: True when the session may do everything, as for root and
        pool sessions.
        """
        return await self._client.invoke(m.get_is_local_superuser, (ref,))

    async def get_last_active(self, ref: refs.SessionRef) -> datetime:
        """Read last_active: Last use of the session, exact to about 10 minutes; it is dropped
        after 24 idle hours.
        """
        return await self._client.invoke(m.get_last_active, (ref,))

    async def get_originator(self, ref: refs.SessionRef) -> str:
        """Read originator: Name the client gave itself at login; idle sessions are limited per
        originator.
        """
        return await self._client.invoke(m.get_originator, (ref,))

    async def get_other_config(self, ref: refs.SessionRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.SessionRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.SessionRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.SessionRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_parent(self, ref: refs.SessionRef) -> refs.SessionRef:
        """Read parent: Session from which this one was made; null for plain logins."""
        return await self._client.invoke(m.get_parent, (ref,))

    async def get_pool(self, ref: refs.SessionRef) -> bool:
        """Read pool: True for sessions between hosts of the pool."""
        return await self._client.invoke(m.get_pool, (ref,))

    async def get_rbac_permissions(self, ref: refs.SessionRef) -> list[str]:
        """Read rbac_permissions: Names of the permissions held, fixed at login."""
        return await self._client.invoke(m.get_rbac_permissions, (ref,))

    async def get_subject(self, ref: refs.SessionRef) -> refs.SubjectRef:
        """Read subject: Subject record that let the user in; null for local accounts."""
        return await self._client.invoke(m.get_subject, (ref,))

    async def get_tasks(self, ref: refs.SessionRef) -> list[refs.TaskRef]:
        """Read tasks: Tasks made in this session."""
        return await self._client.invoke(m.get_tasks, (ref,))

    async def get_this_host(self, ref: refs.SessionRef) -> refs.HostRef:
        """Read this_host: Host the session belongs to: the coordinator for user logins."""
        return await self._client.invoke(m.get_this_host, (ref,))

    async def get_this_user(self, ref: refs.SessionRef) -> refs.UserRef:
        """Read this_user: Not used; always null."""
        return await self._client.invoke(m.get_this_user, (ref,))

    async def get_uuid(self, ref: refs.SessionRef) -> str:
        """Read uuid: Unique identifier of the session; not a secret, unlike the reference."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_validation_time(self, ref: refs.SessionRef) -> datetime:
        """Read validation_time: When a directory user was last checked with the directory."""
        return await self._client.invoke(m.get_validation_time, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.SessionRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.SessionRef) -> SessionRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))


class AsyncSessionTasks:
    """Messages of session as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create_from_db_file(self, filename: str) -> AsyncTask[refs.SessionRef]:
        """Opens a read-only session on a database dump, to look at its contents.

        filename: Path of the dump on the host.
        """
        return await self._client.start(m.create_from_db_file, (filename,))

    async def get_all_subject_identifiers(self) -> AsyncTask[list[str]]:
        """Returns the directory identifiers of all users with an external session."""
        return await self._client.start(m.get_all_subject_identifiers, ())

    async def logout_subject_identifier(self, subject_identifier: str) -> AsyncTask[None]:
        """Ends all sessions of a directory user, except the caller's own and local superusers'."""
        return await self._client.start(m.logout_subject_identifier, (subject_identifier,))
