// title:
//   fi: Rajapinnan tarkistuspäivä on ohitettu
//   sv: Ett gränssnitts granskningsdag har passerat
//   en: An interface is overdue for review
// scope:
//   fi: rajapintoja, joille on sovittu tarkistuspäivä
//   sv: gränssnitt för vilka en granskningsdag har bestämts
//   en: interfaces with a day by which they are to be reviewed
// why:
//   fi: Rajapinta sovitaan kokeeksi tai määräajaksi, jotta sen toimivuus arvioidaan. Tarkistamatta jäänyt ratkaisu jää voimaan kenenkään päättämättä.
//   sv: Ett gränssnitt bestäms på prov eller för viss tid för att det ska utvärderas. En lösning som inte granskas blir kvar utan att någon har beslutat det.
//   en: An interface is agreed on trial or for a time so that it gets assessed. One that is not reviewed stays without anybody having decided so.
// fix:
//   fi: Tarkista rajapinta ja kirjaa uusi tarkistuspäivä (review_by), tai merkitse rajapinta päättyneeksi (status ended).
//   sv: Granska gränssnittet och anteckna en ny granskningsdag (review_by), eller anteckna att gränssnittet har upphört (status ended).
//   en: Review the interface and record the next day (review_by), or record that the interface has ended (status ended).
// fails:
//   fi: "{subject}: rajapinta piti tarkistaa viimeistään {review_by}."
//   sv: "{subject}: gränssnittet skulle granskas senast {review_by}."
//   en: "{subject}: the interface was to be reviewed by {review_by}."
// silent:
//   fi: "{subject}: annetusta tarkistuspäivästä ({review_by}) ei selviä, onko se ohitettu."
//   sv: "{subject}: av granskningsdagen ({review_by}) framgår inte om den har passerat."
//   en: "{subject}: whether the day of the review has gone by cannot be said from what is given ({review_by})."
// judges: structure
// severity: advice
// severity_why:
//   fi: Tarkistuspäivä on sovittu eikä säädetty; sen ohittaminen on syy kysyä.
//   sv: Granskningsdagen är överenskommen och inte föreskriven; att den har passerat är skäl att fråga.
//   en: The day was agreed on and is not laid down by law; that it has gone by is a reason to ask.
// about: Interface
// columns: {review_by: date}

// Who reviews an interface gives it its next day. Without a day nothing was promised. On the day itself there is still time:
// until then it holds, whether the interface has ended or not.
MATCH (i:Interface {model: $model})
WHERE i.review_by IS NOT NULL AND (i.status <> 'ended' OR 'status' IN coalesce(i.unresolved, []))
RETURN i.uid AS subject,
       CASE WHEN 'review_by' IN coalesce(i.unresolved, []) THEN 'cannot_be_said' WHEN $at <= i.review_by_first THEN 'holds'
            WHEN i.review_by_last < $at AND i.certainty <> 'unresolved' AND NOT 'status' IN coalesce(i.unresolved, []) THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       i.review_by AS review_by
ORDER BY i.sort
