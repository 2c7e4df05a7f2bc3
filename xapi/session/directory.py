"""Directory users: from a name and password to a subject and its roles, and again later.

A user gets the roles of all subjects that stand for the user or one of the user's groups
(semantics.md §2). Sessions are validated again after 30 to 40 minutes.
"""

from __future__ import annotations

import asyncio
import logging
import random
from typing import TYPE_CHECKING, NamedTuple

from xapi.generated import records
from xapi.generated.errors import SessionAuthenticationFailed, SessionAuthorizationFailed
from xapi.session import rbac
from xapi.session.external import (
    AccountSuspended,
    CredentialsRefused,
    DirectoryUnavailable,
    ExternalAuth,
)
from xapi.xenops.clock import Clock

if TYPE_CHECKING:
    from xapi.database import Database

__all__ = ["Directory", "Known"]

_log = logging.getLogger(__name__)

VALID_SECONDS = 1800.0
SPREAD_SECONDS = 600.0
_ANSWER_SECONDS = 30.0


class Known(NamedTuple):
    """A directory user who may log in."""

    identifier: str
    subject: str
    roles: int


class Directory:
    """The pool's view of one directory."""

    def __init__(self, db: Database, external: ExternalAuth, clock: Clock) -> None:
        self._db = db
        self._external = external
        self._clock = clock
        self._due: dict[str, float] = {}
        self._spread = random.Random()  # noqa: S311 - spreads the load, guards nothing

    async def login(self, uname: str, pwd: str) -> Known:
        """Raises SESSION_AUTHENTICATION_FAILED, SESSION_AUTHORIZATION_FAILED [user, text], and
        RBAC_PERMISSION_DENIED for subjects without roles.
        """
        if not pwd:
            # Many directories take an empty password as an anonymous, successful bind.
            raise SessionAuthenticationFailed(uname, "the password is empty")
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                identifier = await self._external.authenticate(uname, pwd)
                groups = await self._external.groups(identifier)
        except CredentialsRefused:
            raise SessionAuthenticationFailed(uname, "Authentication failure") from None
        except AccountSuspended as error:
            raise SessionAuthorizationFailed(uname, str(error)) from error
        except (DirectoryUnavailable, TimeoutError):
            _log.warning("the directory does not answer", exc_info=True)
            raise SessionAuthorizationFailed(uname, "the directory does not answer") from None
        subjects = self._subjects({identifier, *groups})
        if not subjects:
            raise SessionAuthorizationFailed(uname, "the pool has no subject for this user")
        roles = rbac.roles_of_references(role for s in subjects for role in s.roles)
        if not roles:
            raise rbac.denied("session.login_with_password", rbac.READ_ONLY)
        own = next((s for s in subjects if s.subject_identifier == identifier), subjects[0])
        return Known(identifier, own.ref, roles)

    def follow(self, session: str) -> None:
        """Validate the session again when it is time."""
        wait = VALID_SECONDS + self._spread.uniform(0.0, SPREAD_SECONDS)
        self._due[session] = self._clock.time() + wait

    async def lapsed(self) -> list[str]:
        """Sessions whose users are suspended, gone, or no longer match a subject.

        A directory that does not answer ends no session; it is asked again next time.
        """
        now = self._clock.time()
        gone: list[str] = []
        for session in [ref for ref, due in self._due.items() if due <= now]:
            row = records.session.find(self._db, session)
            if row is None:
                del self._due[session]
                continue
            valid = await self._still_valid(row.auth_user_sid)
            if valid is None:
                continue
            if valid:
                self.follow(session)
            else:
                del self._due[session]
                gone.append(session)
        return gone

    async def _still_valid(self, identifier: str) -> bool | None:
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                groups = await self._external.groups(identifier)
        except (AccountSuspended, CredentialsRefused):
            return False
        except (DirectoryUnavailable, TimeoutError):
            _log.warning("the directory does not answer; sessions stay as they are")
            return None
        return bool(self._subjects({identifier, *groups}))

    def _subjects(self, identifiers: set[str]) -> list[records.subject]:
        found = records.subject.all(self._db)
        return [subject for subject in found if subject.subject_identifier in identifiers]
