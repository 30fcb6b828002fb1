/** How an office's packs look; where nobody has set it, its name and the colours of the product. */
export const BRANDING = `
  select coalesce(b.organisation, o.name) as organisation,
         coalesce(b.accent, '#1d5a96') as accent,
         b.logo_png as "logoPng",
         b.logo_alt as "logoAlt",
         b.cover_text as "coverText",
         case when b.office_id is null then 'OFFICIAL-SENSITIVE' else b.marking_full end as "markingFull",
         case when b.office_id is null then 'OFFICIAL' else b.marking_official end as "markingOfficial",
         b.marking_public as "markingPublic",
         coalesce(b.version, 0) as version
    from office o
    left join office_branding b on b.office_id = o.id
   where o.id = $1`;
