package fr.relais.funding.parametre;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.bareme.Parametres;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the parameters of the calculations; a reader and a writer of parameters wait for each other. */
@ApplicationScoped
public class Parametrage {

    private static final long PARAMETERS = 0x706172616DL;

    private final EntityManager entities;

    Parametrage(EntityManager entities) {
        this.entities = entities;
    }

    /** What is calculated here is committed before a parameter changes, so that its re-examination misses no dossier. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Parametres read() {
        lock("pg_advisory_xact_lock_shared");
        return current();
    }

    public Parametres current() {
        List<Bareme> baremes = entities.createQuery("from BaremePublie", BaremePublie.class).getResultList().stream()
                .map(BaremePublie::toBareme)
                .toList();
        List<CalendrierCaf> calendriers =
                entities.createQuery("from Calendrier", Calendrier.class).getResultList().stream()
                        .map(Calendrier::toCalendrier)
                        .toList();
        return new Parametres(baremes, calendriers);
    }

    /** The calendar of a Caf with its revision: 0 when it set none. */
    public record CalendrierRevise(CalendrierCaf calendrier, long revision) {}

    @Transactional
    public CalendrierRevise calendrier(String codeCaf, Exercice exercice) {
        Calendrier known = entities.find(Calendrier.class, new Calendrier.Cle(codeCaf, exercice.annee()));
        return known == null
                ? new CalendrierRevise(new CalendrierCaf(codeCaf, exercice, Optional.empty(), Optional.empty()), 0)
                : new CalendrierRevise(known.toCalendrier(), known.revision);
    }

    /** Refuses a year without barème: there is no default (BAR-2). */
    public static Bareme require(Parametres parametres, Exercice exercice) {
        return parametres
                .bareme(exercice)
                .orElseThrow(() -> Refused.because(
                        FundingRefusal.BAREME_ABSENT, "Aucun barème n'est publié pour l'exercice " + exercice + "."));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void lockForWriting() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        entities.createNativeQuery("select cast(" + function + "(?1) as text)")
                .setParameter(1, PARAMETERS)
                .getSingleResult();
    }
}
