"""What each page shows, put together from answers of the domain; templates only lay it out."""
