# Texter till bilden av uppgiftsfördelningen, kartan över gränssnitt och medlemsbilden.

chart-title-split = Anordnare och tjänsteproducenter: { $model }
chart-title-split-of = Anordnare och tjänsteproducenter: { $part } ({ $model })
chart-split-head-organiser = Anordnare
chart-split-head-producer = Tjänsteproducent
chart-split-head-duty = Uppgift
chart-split-head-package = Tjänstehelhet
chart-split-head-sector = Sektor
chart-split-no-organiser = anordnaren anges inte
chart-split-no-producer = tjänsteproducenten anges inte
chart-split-no-package = ingen tjänstehelhet
chart-split-no-sector = sektorn anges inte
chart-split-duties = { $count ->
    [one] { $count } uppgift
   *[other] { $count } uppgifter
}
chart-split-of = { $said }: { $count }/{ $all }
chart-split-organiser-missing = ✕ anordnare saknas
chart-split-organiser-unsaid = ? anordnaren anges inte
chart-split-organiser-unsure = ? anordnaren är osäker
chart-split-organiser-several = ▲ överlappande anordnare
chart-split-organiser-perhaps_several = ? om anordnarna överlappar är oklart
chart-split-organiser-shared = delad mellan anordnarna
chart-split-organiser-unneeded = anordnare behövs inte
chart-split-producer-missing = ✕ tjänsteproducent saknas
chart-split-producer-unsaid = ? tjänsteproducenten anges inte
chart-split-producer-unsure = ? tjänsteproducenten är osäker
chart-split-producer-unneeded = särskild producent behövs inte
chart-split-in-order = anordnaren och tjänsteproducenten anges
chart-split-nothing = Modellen har inga uppgifter som borde ha en anordnare eller en tjänsteproducent.
chart-split-left-out = { $count ->
    [one] Bilden visar inte { $count } uppgift som har getts i beredningen: den behöver varken anordnare eller tjänsteproducent.
   *[other] Bilden visar inte { $count } uppgifter som har getts i beredningen: de behöver varken anordnare eller tjänsteproducent.
}
chart-legend-split-line = anordnar eller producerar
chart-legend-split-part = anordnar eller producerar en del av gruppens uppgifter
chart-legend-split-missing = anordnare eller tjänsteproducent saknas
chart-legend-split-several = överlappande anordnare
chart-legend-split-unsaid = anges inte eller är osäkert
chart-table-package = Tjänstehelhet
chart-table-duties = Uppgifter
chart-table-remarks = Luckor och överlappningar

chart-title-interfaces = Gränssnitt: { $model }
chart-interface-packages = { $recorded ->
    [0] Mellan { $count } tjänstehelheter kan det finnas { $possible } gränssnitt. Inget har antecknats.
   *[other] Mellan { $count } tjänstehelheter kan det finnas { $possible } gränssnitt. Av dem har { $recorded } antecknats, { $left } har inte antecknats.
} { $told ->
    [yes] Modellen anger alla gränssnitt, så det finns inga andra.
   *[no] Om de övriga paren har ett gränssnitt är inte känt.
}
chart-interface-bodies = { $recorded ->
    [0] Gränssnitten mellan { $count } aktörer ska granskas. Mellan dem kan det finnas { $possible } gränssnitt. Inget har antecknats.
   *[other] Gränssnitten mellan { $count } aktörer ska granskas. Mellan dem kan det finnas { $possible } gränssnitt. Av dem har { $recorded } antecknats, { $left } har inte antecknats.
} { $told ->
    [yes] Modellen anger alla gränssnitt, så det finns inga andra.
   *[no] Om de övriga paren har ett gränssnitt är inte känt.
}
chart-interface-no-places = Modellen har inga tjänstehelheter, inga gränssnitt och inga aktörer vars gränssnitt ska granskas.
chart-interface-alone = inga antecknade gränssnitt
chart-interface-none = inget gränssnitt har antecknats
chart-interface-proposed = föreslaget
chart-interface-agreed = överenskommet
chart-interface-not_stated = överenskommelse anges inte
chart-interface-owner = ägare: { $name }
chart-interface-owner-unsure = ? ägare kanske: { $name }
chart-interface-owner-unsaid = ? ägaren anges inte
chart-interface-review = ses över senast { $date }
chart-interface-review-unsaid = ? dagen för översyn anges inte
chart-interface-late = ▲ översynen är försenad: { $date }
chart-legend-interface = antecknat gränssnitt
chart-legend-interface-proposed = föreslaget gränssnitt
chart-legend-interface-late = dagen för översyn har passerat
chart-legend-interface-owner = ägaren anges inte
chart-table-interface = Gränssnitt
chart-table-between = Mellan vilka
chart-table-owner = Ägare
chart-table-review = Ses över senast

chart-title-members = Medlemmar: { $name }
chart-title-members-of = Uppdrag: { $name }
chart-members-count = { $count ->
    [one] Det finns { $count } plats.
   *[other] Det finns { $count } platser.
} { $told ->
    [full] De har räknats upp i sin helhet.
    [partial] De har räknats upp bara delvis.
   *[other] Om de är alla anges inte.
}
chart-members-chair = { $told ->
    [absent] Ordförande finns inte.
   *[other] ? Ordföranden anges inte.
}
chart-members-no-deputies = Ersättare finns inte.
chart-members-no-seats = Inga platser anges för aktören.
chart-members-no-seats-of = { $name }: inga platser anges.
chart-members-none = Modellen har inga platser.
chart-members-seats = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
chart-members-role = { $role } ({ $count })
chart-members-role-not-stated = rollen anges inte
chart-member-vacant = platsen är vakant
chart-member-unnamed = ? namnet anges inte
chart-member-not_stated = ? innehavaren anges inte
chart-member-unsure = ? läget denna dag är osäkert
chart-member-represents = företräder: { $name }
chart-member-deputy-none = ingen ersättare
chart-member-deputy-unnamed = ? ersättarens namn anges inte
chart-member-deputy-pool = gemensamma ersättare
chart-member-deputy-not_stated = ? ersättaren anges inte
chart-member-deputy-none_personal = anges inte
chart-legend-member-deputy = personlig ersättare i linjens ände
chart-legend-member-vacant = vakant plats
chart-legend-member-unsaid = innehavaren eller namnet anges inte
chart-legend-member-unsure = osäkert den valda dagen
chart-table-role = Roll
chart-table-holder = Innehavare
chart-table-deputy = Ersättare
chart-table-member-more = Mer

chart-overlay-findings = iakttagelser
chart-overlay-findings-none = inga iakttagelser
chart-overlay-found = { $count ->
    [one] { $sign } { $count } iakttagelse
   *[other] { $sign } { $count } iakttagelser
}
chart-overlay-found-error = ✕ den allvarligaste iakttagelsen är ett fel
chart-overlay-found-milder = ▲ den allvarligaste iakttagelsen är lindrigare än ett fel
chart-overlay-found-unsaid = ? något är oklart
chart-overlay-side = anordnarens och producentens sida
chart-overlay-side-none = anges inte
chart-overlay-side-organising = ■ anordnarens sida
chart-overlay-side-producing = □ producentens sida
chart-overlay-side-both = ◆ anordnarens och producentens sida
chart-overlay-side-unsaid = ? sidan anges inte
chart-overlay-certainty = säkerhet
chart-overlay-certainty-none = anges inte
chart-overlay-certainty-stated = ✓ angivet
chart-overlay-certainty-inferred = ◇ härlett
chart-overlay-certainty-unresolved = ? oklart
chart-overlay-phase = skede
chart-overlay-phase-none = anges inte
chart-overlay-phase-existing = ● i verksamhet
chart-overlay-phase-planned = ○ planerad
chart-overlay-phase-proposed = ◇ föreslagen
chart-overlay-phase-ended = − har upphört
chart-overlay-phase-unsaid = ? skedet anges inte
chart-overlay-phase-from = ○ börjar { $date }
chart-overlay-phase-until = − upphörde { $date }
chart-overlay-difference = ändringar
chart-overlay-difference-none = ingen ändring
chart-overlay-difference-new = + ny
chart-overlay-difference-gone = − borttagen
chart-overlay-difference-moved = → flyttad
chart-overlay-difference-renamed = » efterträder en annan aktör eller har nytt namn
chart-overlay-difference-after = » tidigare: { $name }
chart-overlay-difference-from = → flyttad; tidigare överordnad aktör: { $name }
chart-overlay-since = jämfört med läget { $date }
chart-table-overlay-findings = Iakttagelser
chart-table-overlay-side = Sida
chart-table-overlay-certainty = Säkerhet, närmare
chart-table-overlay-phase = Skede den valda dagen
chart-table-overlay-difference = Ändring
