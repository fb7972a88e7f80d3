package fr.relais.funding.portefeuille;

import fr.relais.funding.portefeuille.Portefeuilles.Demande;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what a simulation gave so far, and, for a Caf, who wins and who loses. */
@ApplicationScoped
public class ReadPortefeuille {

    private static final String OF_SENS = """
            from portefeuille_dossier
            where simulation = ?1 and (?2 = 'TOUS' or sign(apres - avant) = case ?2 when 'GAGNANTS' then 1 else -1 end)""";

    private final Portefeuilles portefeuilles;
    private final EntityManager entities;

    ReadPortefeuille(Portefeuilles portefeuilles, EntityManager entities) {
        this.portefeuilles = portefeuilles;
        this.entities = entities;
    }

    /** Whose lines are asked for. */
    public enum Sens {
        TOUS,
        GAGNANTS,
        PERDANTS
    }

    /** A dossier before and after, in euros. */
    public record LigneDossier(DossierId dossier, Montant avant, Montant apres) {

        public Montant ecart() {
            return apres.minus(avant);
        }
    }

    @Transactional
    public Resultat read(UUID simulation) {
        Demande demande = portefeuilles.require(simulation);
        return new Resultat(
                simulation,
                demande.exercice(),
                demande.tranches(),
                portefeuilles.faites(simulation),
                portefeuilles.lignes(simulation));
    }

    /** By number of dossier; none for the country, whose simulation keeps no dossier. */
    @Transactional
    public Page<LigneDossier> dossiers(UUID simulation, Sens sens, PageRequest page) {
        portefeuilles.require(simulation);
        List<Tuple> rows = entities.createNativeQuery(
                        "select dossier, avant, apres " + OF_SENS + " and dossier > ?3 order by dossier", Tuple.class)
                .setParameter(1, simulation)
                .setParameter(2, sens.name())
                .setParameter(3, page.after(DossierId::of).map(DossierId::value).orElse(""))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return Page.of(
                rows.stream().map(ReadPortefeuille::ligne).toList(),
                line -> line.dossier().value(),
                page,
                () -> count(simulation, sens));
    }

    private long count(UUID simulation, Sens sens) {
        return ((Number) entities.createNativeQuery("select count(*) " + OF_SENS)
                        .setParameter(1, simulation)
                        .setParameter(2, sens.name())
                        .getSingleResult())
                .longValue();
    }

    private static LigneDossier ligne(Tuple row) {
        return new LigneDossier(
                DossierId.of(row.get("dossier", String.class)),
                Portefeuilles.euros(row, "avant"),
                Portefeuilles.euros(row, "apres"));
    }
}
