// title:
//   fi: Sairaanhoitopiiri on merkitty toimivaksi siirron jälkeen
//   sv: Ett sjukvårdsdistrikt har antecknats som verksamt efter överföringen
//   en: A hospital district is there after the transfer
// scope:
//   fi: sairaanhoitopiirien ja erityishuoltopiirien kuntayhtymiä
//   sv: samkommuner för sjukvårdsdistrikt och specialomsorgsdistrikt
//   en: joint authorities of hospital districts and special care districts
// why:
//   fi: Kuntayhtymät siirtyivät hyvinvointialueille 1.1.2023. Sen jälkeen niillä ei ole tehtäviä, joista ne voisivat päättää.
//   sv: Samkommunerna överfördes till välfärdsområdena den 1 januari 2023. Därefter har de inga uppgifter att besluta om.
//   en: The joint authorities were transferred to the counties on 1 January 2023. After that they have no duties to decide on.
// fix:
//   fi: Merkitse, milloin kuntayhtymä päättyi (end) ja mikä hyvinvointialue jatkaa sen toimintaa (succeeds).
//   sv: Anteckna när samkommunen upphörde (end) och vilket välfärdsområde som fortsätter dess verksamhet (succeeds).
//   en: Record when the joint authority ended (end) and which county carries on from it (succeeds).
// fails:
//   fi: "{subject}: kuntayhtymä on merkitty toimivaksi {date}, vaikka se siirtyi hyvinvointialueelle 1.1.2023 ({norm})."
//   sv: "{subject}: samkommunen har antecknats som verksam {date}, fastän den överfördes till välfärdsområdet den 1 januari 2023 ({norm})."
//   en: "{subject}: the joint authority is recorded as active on {date}, although it was transferred to the county on 1 January 2023 ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko kuntayhtymä vielä toiminnassa {date} ({norm})."
//   sv: "{subject}: om samkommunen fortfarande är verksam {date} kan inte avgöras ({norm})."
//   en: "{subject}: whether the joint authority was still active on {date} cannot be said ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {date: date}
// provisions: [fi-law/616-2021-20-1]

// Of a district without an end a model that tells of an earlier day does not say that it went on. What ended in time holds; what
// ended later is over. HUS (27 § and chapter 5) is a district of its own legal form.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND p.from_hospital_district <= $law_at AND $law_at < p.binds_until
MATCH (m:Model {model: $model}), (b:Body {model: $model, legal_form: 'hospital_district'})
WHERE p.from_hospital_district <= $at AND b.begins_earliest <= $at AND ($at < b.ends_latest OR b.ends_latest <= p.from_hospital_district)
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN b.ends_latest <= p.from_hospital_district THEN 'holds'
            WHEN b.begins_latest <= $at AND $at < b.ends_earliest AND (b.end IS NOT NULL OR p.from_hospital_district <= m.as_of_first)
                 AND b.certainty <> 'unresolved' AND size([one IN ['legal_form', 'end', 'existence'] WHERE one IN coalesce(b.unresolved, [])]) = 0 THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict, $at AS date
ORDER BY b.sort
