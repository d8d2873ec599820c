# SPDX-License-Identifier: GPL-3.0-or-later
# Words of time: months, days of the week, parts of the day.

@ month num=1
January
Jan.
@ month num=2
February
Feb.
@ month num=3
March
Mar.
@ month num=4
April
Apr.
@ month num=5
May
@ month num=6
June
@ month num=7
July
@ month num=8
August
Aug.
@ month num=9
September
Sept.
Sep.
@ month num=10
October
Oct.
@ month num=11
November
Nov.
@ month num=12
December
Dec.

@ month cal=hijri
Muharram ; num=1
Safar ; num=2
Rajab ; num=7
Ramadan ; num=9
Shawwal ; num=10

@ weekday def
Monday ; num=1
Tuesday ; num=2
Wednesday ; num=3
Thursday ; num=4
Friday ; num=5
Saturday ; num=6
Sunday ; num=7
Mon. ; num=1
Tue. ; num=2
Wed. ; num=3
Thu. ; num=4
Fri. ; num=5
Sat. ; num=6
Sun. ; num=7

@ day
yesterday ; offset=-1
last night ; offset=-1
the previous day ; offset=-1
a day earlier ; offset=-1
the day before ; offset=-1
today ; offset=0
tonight ; offset=0
this morning ; offset=0
this afternoon ; offset=0
this evening ; offset=0
earlier today ; offset=0
later today ; offset=0
earlier in the day ; offset=0
later in the day ; offset=0
tomorrow ; offset=1
the day before yesterday ; offset=-2
two days ago ; offset=-2
the day after tomorrow ; offset=2

@ daypart
morning
afternoon
evening
night
noon
midnight
dawn
dusk
overnight
midday

@ past
last
past
previous

@ next
next
coming
upcoming
following

@ this
this
current

@ timenoun inflect=noun
hour ; unit=day
day ; unit=day
week ; unit=week
weekend ; unit=week
fortnight ; unit=week
month ; unit=month
year ; unit=year
century ; unit=year
decade ; unit=year
