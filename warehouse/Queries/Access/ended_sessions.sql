select session from ended_sessions
