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
