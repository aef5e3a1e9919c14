# Bevis av beslutsvägen.

proof-title = Leder vägen till ett beslut?
proof-question = Slutar varje ärendes väg med ett slutligt beslut av någon som har rätt att fatta det, och när är det klart tidigast?

proof-decided = Slutligt beslut
proof-decided-question = Oavsett hur vägen löper, slutar den med ett slutligt beslut av någon som har rätt att avgöra ärendet?
proof-decided-proven = { $of }: vägen slutar med ett slutligt beslut av { $deciders }, som har rätt att avgöra ärendet.
proof-decided-by_law = { $of }: vägen slutar med ett slutligt beslut som fattas av { $deciders }. Beslutanderätten grundar sig på bestämmelsen { $provision }.
proof-decided-no_steps = { $of }: ärendets skeden anges inte, så ingenting kan avgöras om vägen.
proof-decided-silent = { $of }: inget av de angivna skedena är ett slutligt beslut, och modellen gör inte anspråk på att ange alla skeden.
proof-decided-no_final = { $of }: vägen saknar ett slutligt beslut, trots att modellen anger alla skeden.
proof-decided-stuck = { $of }: det slutliga beslutet nås aldrig, eftersom skedet { $steps } väntar på en cirkel av skeden som väntar på varandra.
proof-decided-not_entitled = { $of }: det slutliga beslutet fattas av { $deciders }, som inte har rätt att avgöra ärendet slutligt.
proof-decided-may_be_left_out = { $of }: skedet { $steps } kan utelämnas, och då fattas inget slutligt beslut i ärendet.
proof-decided-nobody = { $of }: vem som fattar det slutliga beslutet anges inte ({ $steps }).
proof-decided-one_of = { $of }: det slutliga beslutet fattas av { $deciders_or }. Dokumenten anger inte vilkendera, och rätten att avgöra ärendet anges inte för alla.
proof-decided-entitlement = { $of }: det slutliga beslutet fattas av { $deciders }, men rätten att avgöra ärendet anges inte.
proof-decided-order = { $of }: skedenas ordning är delvis osäker, så om skedet { $steps } nås kan inte avgöras.
proof-decided-conditional = { $of }: skedet { $steps } tas bara på vissa villkor, och vad som annars sker anges inte.

proof-confirmed = Bekräftelse av preliminära beslut
proof-confirmed-question = Följs varje preliminärt beslut av ett slutligt, eller har ärendet återremitterats?
proof-confirmed-proven = { $of } ({ $matter }): det preliminära beslutet följs av ett slutligt.
proof-confirmed-returned = { $of } ({ $matter }): ärendet har återremitterats för beredning.
proof-confirmed-refuted = { $of } ({ $matter }): det preliminära beslutet följs inte av ett slutligt, trots att modellen anger alla skeden.
proof-confirmed-silent = { $of } ({ $matter }): inget av de angivna skedena bekräftar det preliminära beslutet, och modellen gör inte anspråk på att ange alla skeden.
proof-confirmed-open = { $of } ({ $matter }): om det preliminära beslutet följs av ett slutligt kan inte avgöras. Ordningen, ett villkor eller beslutets slutlighet är osäker.

proof-loops = Cirklar
proof-loops-question = Om skeden återgår till ett tidigare, kan man komma in i cirkeln och ut ur den?
proof-loops-proven = { $matter }: skedena { $steps } bildar en cirkel som man kommer in i och ut ur.
proof-loops-refuted = { $matter }: skedena { $steps } bildar en cirkel som aldrig börjar eller aldrig slutar.
proof-loops-open = { $matter }: skedena { $steps } bildar en cirkel, men ordningen är osäker, så om den slutar kan inte avgöras.

proof-dates = Tidigaste beslutsdag
proof-dates-question = När kan det slutliga beslutet fattas tidigast?
proof-dates-made = { $of }: det slutliga beslutet fattades { $day }.
proof-dates-earliest = { $of }: det slutliga beslutet kan fattas tidigast { $day }.
proof-dates-not_before = { $of }: det slutliga beslutet kan inte fattas före { $day }. Det kan bli senare, eftersom dagen inte anges för { $count ->
    [one] ett skede
   *[other] { $count } skeden
}: { $undated }.
proof-dates-undated = { $of }: ingen dag anges för något skede, så när beslutet fattas kan inte avgöras.
proof-dates-late = { $of }: dagarna går inte ihop: skedet { $steps } infaller före något som det väntar på.
proof-dates-no_meeting = { $of }: inget av de angivna mötena är tillräckligt sent för skedet { $steps }.
proof-dates-stuck = { $of }: det slutliga beslutet nås aldrig, så det har ingen dag.

proof-deliverables = Senaste startdag
proof-deliverables-question = När måste arbetet med varje resultat senast inledas för att det ska bli klart i tid?
proof-deliverables-latest = { $of } (senast { $due }): det första skedet måste tas senast { $day }.
proof-deliverables-not_after = { $of } (senast { $due }): det första skedet måste tas senast { $day }, eventuellt tidigare, eftersom dagen inte anges för { $count ->
    [one] ett skede
   *[other] { $count } skeden
}.
proof-deliverables-no_step = { $of } (senast { $due }): i vilket skede resultatet behandlas anges inte, så startdagen kan inte avgöras.
proof-deliverables-event = { $of }: tidsfristen är bunden till en händelse ({ $event }) vars dag inte anges.
proof-deliverables-no_due = { $of }: ingen tidsfrist anges.
proof-deliverables-too_late = { $of } (senast { $due }): skedet { $steps } hinner inte tas inom tidsfristen.
proof-decided-unclear = { $of }: om skedet { $steps } är ett slutligt beslut är osäkert.
proof-decided-returned = { $of }: det slutliga beslutet ({ $steps }) återremitterades, och något nytt anges inte.
proof-decided-unsure_step = { $of }: om skedet { $steps } alls tas är osäkert.
proof-dates-passed = { $of }: det slutliga beslutet skulle fattas { $day }, men om det fattades anges inte.
proof-deliverables-no_meeting = { $of } (senast { $due }): inget av de angivna mötena är i tid för skedet { $steps }.
