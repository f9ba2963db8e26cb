source: what stands between a writer and a place in Arabic bylines
[place]
example: سامر نادر في حيفا
في
من
