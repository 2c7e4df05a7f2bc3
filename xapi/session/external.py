"""What a directory (Active Directory, LDAP, …) must offer to let its users in.

No directory ships with the server; whoever adds one implements `ExternalAuth`. Identity is always
the directory's immutable identifier, never a name (anchors.md §4.2, row 16).
"""

from __future__ import annotations

from typing import Protocol

__all__ = ["AccountSuspended", "CredentialsRefused", "DirectoryUnavailable", "ExternalAuth"]


class CredentialsRefused(Exception):
    """The directory knows no such user, or the password is wrong."""


class AccountSuspended(Exception):
    """The account exists but is disabled, locked or expired; the text says which."""


class DirectoryUnavailable(Exception):
    """The directory did not answer, or not sensibly."""


class ExternalAuth(Protocol):
    """A directory. Every method may take time and has a limit of its own."""

    async def authenticate(self, user: str, password: str) -> str:
        """The user's identifier. Raises the three exceptions of this module."""
        ...

    async def groups(self, identifier: str) -> tuple[str, ...]:
        """Identifiers of all groups the user is in, nested ones included.

        Raises AccountSuspended, CredentialsRefused (no longer there), DirectoryUnavailable.
        """
        ...
