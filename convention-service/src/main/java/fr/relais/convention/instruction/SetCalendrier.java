package fr.relais.convention.instruction;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A Caf sets its dates for an exercice; nothing done before is judged again, a date passed is a flag and no loss (§7). */
@ApplicationScoped
public class SetCalendrier {

    private final EntityManager entities;
    private final Changements changements;

    SetCalendrier(EntityManager entities, Changements changements) {
        this.entities = entities;
        this.changements = changements;
    }

    /** The lock lets the second of two first calendars see the first one. */
    @Transactional
    public CalendrierRevise set(String codeCaf, Exercice exercice, Calendrier dates, Acteur acteur, Revision lue) {
        requireOwn(codeCaf, acteur);
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "calendrier_instruction " + codeCaf + " " + exercice)
                .getSingleResult();
        CalendrierDeCaf.Cle cle = new CalendrierDeCaf.Cle(codeCaf, exercice.annee());
        CalendrierDeCaf known = entities.find(CalendrierDeCaf.class, cle);
        Map<String, Object> key = Map.of("code_caf", codeCaf, "exercice", exercice.annee());
        lue.require(
                known == null ? 0 : known.revision(),
                () -> changements.since("calendrier_instruction", key, "version", lue.value() - 1));
        CalendrierDeCaf written = known == null ? new CalendrierDeCaf(cle) : known;
        written.set(dates);
        entities.persist(written);
        entities.flush();
        return new CalendrierRevise(written.calendrier(), written.revision());
    }

    /** The database refuses it too, but says it otherwise when that Caf has set its dates already. */
    private static void requireOwn(String codeCaf, Acteur acteur) {
        if (!acteur.codeCaf().equals(Optional.of(codeCaf))) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Une Caf ne fixe que ses propres échéances.");
        }
    }
}
