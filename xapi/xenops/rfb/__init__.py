"""The remote framebuffer protocol (RFC 6143): what is shown, what clients say, one viewer."""
