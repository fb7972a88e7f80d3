package fr.relais.funding.parametre;

import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.dossier.Reexamens;
import fr.relais.funding.parametre.Parametrage.CalendrierRevise;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.Changement;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the earliest payment dates of a Caf for a year and has every dossier looked at again (PAY-5). */
@ApplicationScoped
public class SetCalendrier {

    private final Parametrage parametrage;
    private final Reexamens reexamens;
    private final Changements changements;
    private final EntityManager entities;

    SetCalendrier(Parametrage parametrage, Reexamens reexamens, Changements changements, EntityManager entities) {
        this.parametrage = parametrage;
        this.reexamens = reexamens;
        this.changements = changements;
        this.entities = entities;
    }

    @Transactional
    public CalendrierRevise set(CalendrierCaf calendrier, Revision lue) {
        parametrage.lockForWriting();
        long known = parametrage
                .calendrier(calendrier.codeCaf(), calendrier.exercice())
                .revision();
        lue.require(known, () -> since(calendrier, lue));
        CalendrierRevise written = new CalendrierRevise(calendrier, write(calendrier));
        reexamens.demandAll();
        return written;
    }

    private List<Changement> since(CalendrierCaf calendrier, Revision lue) {
        Map<String, Object> key = Map.of(
                "code_caf",
                calendrier.codeCaf(),
                "exercice",
                calendrier.exercice().annee());
        return changements.since("calendrier", key, "revision", lue.value());
    }

    /** The database refuses the calendar of another Caf, be it new or known. */
    private long write(CalendrierCaf calendrier) {
        return (Long) entities.createNativeQuery("""
                        insert into calendrier (code_caf, exercice, acompte_1_au_plus_tot, acompte_2_au_plus_tot, revision)
                        values (?1, ?2, cast(?3 as date), cast(?4 as date), 1)
                        on conflict (code_caf, exercice) do update
                        set acompte_1_au_plus_tot = excluded.acompte_1_au_plus_tot,
                            acompte_2_au_plus_tot = excluded.acompte_2_au_plus_tot,
                            revision = calendrier.revision + 1
                        returning revision""", Long.class)
                .setParameter(1, calendrier.codeCaf())
                .setParameter(2, calendrier.exercice().annee())
                .setParameter(3, text(calendrier.acompte1AuPlusTot()))
                .setParameter(4, text(calendrier.acompte2AuPlusTot()))
                .getSingleResult();
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
