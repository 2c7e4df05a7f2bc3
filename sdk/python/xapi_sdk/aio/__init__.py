"""The asynchronous client. It needs nothing but asyncio."""
