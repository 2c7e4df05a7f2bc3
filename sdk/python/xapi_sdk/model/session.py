# Written by codegen from idl/; change the IDL, not this file.
"""The record of session, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    identity,
    void,
)


class SessionRecord(Record):
    """A login. Its reference is the secret passed as the first argument of each call, and
    should be kept as safe as a password.
    """

    api_class: ClassVar[str] = "session"
    auth_user_name: str
    """Name under which the user logged in; empty for pool sessions."""
    auth_user_sid: str
    """Directory identifier of the user; empty for local accounts."""
    client_certificate: bool
    """True when the login used a TLS client certificate."""
    is_local_superuser: bool
    """True when the session may do everything, as for root and pool sessions."""
    last_active: datetime
    """Last use of the session, exact to about 10 minutes; it is dropped after 24 idle hours."""
    originator: str
    """Name the client gave itself at login; idle sessions are limited per originator."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    parent: refs.SessionRef
    """Session from which this one was made; null for plain logins."""
    pool: bool
    """True for sessions between hosts of the pool."""
    rbac_permissions: list[str]
    """Names of the permissions held, fixed at login."""
    subject: refs.SubjectRef
    """Subject record that let the user in; null for local accounts."""
    tasks: list[refs.TaskRef]
    """Tasks made in this session."""
    this_host: refs.HostRef
    """Host the session belongs to: the coordinator for user logins."""
    this_user: refs.UserRef
    """Not used; always null."""
    uuid: str
    """Unique identifier of the session; not a secret, unlike the reference."""
    validation_time: datetime
    """When a directory user was last checked with the directory."""

    _decoders = {
        "last_active": date_time,
        "validation_time": date_time,
    }
    _unset = {
        "auth_user_name": str,
        "auth_user_sid": str,
        "client_certificate": bool,
        "is_local_superuser": bool,
        "last_active": epoch,
        "originator": str,
        "other_config": dict,
        "parent": null,
        "pool": bool,
        "rbac_permissions": list,
        "subject": null,
        "tasks": list,
        "this_host": null,
        "this_user": null,
        "uuid": str,
        "validation_time": epoch,
    }


change_password: Method[None] = Method("session.change_password", void)
create_from_db_file: Method[refs.SessionRef] = Method("session.create_from_db_file", identity)
get_all_subject_identifiers: Method[list[str]] = Method(
    "session.get_all_subject_identifiers", identity
)
local_logout: Method[None] = Method("session.local_logout", void)
login_with_password: Method[refs.SessionRef] = Method(
    "session.login_with_password",
    identity,
    session=False,
    defaults=(
        "1.1",
        "",
    ),
)
logout: Method[None] = Method("session.logout", void)
logout_subject_identifier: Method[None] = Method("session.logout_subject_identifier", void)
slave_local_login: Method[refs.SessionRef] = Method(
    "session.slave_local_login", identity, session=False
)
slave_local_login_with_password: Method[refs.SessionRef] = Method(
    "session.slave_local_login_with_password", identity, session=False
)
slave_login: Method[refs.SessionRef] = Method("session.slave_login", identity, session=False)
get_auth_user_name: Method[str] = Method("session.get_auth_user_name", identity, safe=True)
get_auth_user_sid: Method[str] = Method("session.get_auth_user_sid", identity, safe=True)
get_client_certificate: Method[bool] = Method("session.get_client_certificate", identity, safe=True)
get_is_local_superuser: Method[bool] = Method("session.get_is_local_superuser", identity, safe=True)
get_last_active: Method[datetime] = Method("session.get_last_active", date_time, safe=True)
get_originator: Method[str] = Method("session.get_originator", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("session.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("session.set_other_config", void)
add_to_other_config: Method[None] = Method("session.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("session.remove_from_other_config", void)
get_parent: Method[refs.SessionRef] = Method("session.get_parent", identity, safe=True)
get_pool: Method[bool] = Method("session.get_pool", identity, safe=True)
get_rbac_permissions: Method[list[str]] = Method(
    "session.get_rbac_permissions", identity, safe=True
)
get_subject: Method[refs.SubjectRef] = Method("session.get_subject", identity, safe=True)
get_tasks: Method[list[refs.TaskRef]] = Method("session.get_tasks", identity, safe=True)
get_this_host: Method[refs.HostRef] = Method("session.get_this_host", identity, safe=True)
get_this_user: Method[refs.UserRef] = Method("session.get_this_user", identity, safe=True)
get_uuid: Method[str] = Method("session.get_uuid", identity, safe=True)
get_validation_time: Method[datetime] = Method("session.get_validation_time", date_time, safe=True)
get_by_uuid: Method[refs.SessionRef] = Method("session.get_by_uuid", identity, safe=True)
get_record: Method[SessionRecord] = Method("session.get_record", SessionRecord.decode, safe=True)
