package fr.relais.funding.portefeuille;

import fr.relais.funding.bareme.Taux;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.operation.Operations;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Begins to try a changed barème on all that the author may sum up: its Caf, or the country for the Cnaf. */
@ApplicationScoped
public class StartPortefeuille {

    static final int DOSSIERS_PAR_TRANCHE = 100;

    private final Operations operations;
    private final TrancheHandler handler;
    private final Parametrage parametrage;
    private final EntityManager entities;
    private final Clock clock;

    StartPortefeuille(
            Operations operations,
            TrancheHandler handler,
            Parametrage parametrage,
            EntityManager entities,
            Clock clock) {
        this.operations = operations;
        this.handler = handler;
        this.parametrage = parametrage;
        this.entities = entities;
        this.clock = clock;
    }

    /** The operation to follow, and the simulation its lines add to. */
    public record Begun(UUID operation, UUID simulation) {}

    @Transactional
    public Begun start(Exercice exercice, BaremeModifie modifie, Acteur acteur) {
        if (modifie.changesNothing()) {
            throw Refused.because(PortefeuilleRefusal.BAREME_INCHANGE, "Rien n'est changé au barème.");
        }
        int version = Parametrage.require(parametrage.current(), exercice).version();
        UUID simulation = Ids.newId();
        List<Tranche> tranches = tranches(simulation);
        entities.createNativeQuery("""
                        insert into portefeuille (id, auteur, code_caf, exercice, bareme_version, prix_plafond_etp,
                                                  taux_ps, forfait_bonus, tranches, demande_le)
                        values (?1, ?2, cast(?3 as text), ?4, ?5, cast(?6 as numeric), cast(?7 as numeric),
                                cast(?8 as numeric), ?9, ?10)""")
                .setParameter(1, simulation)
                .setParameter(2, acteur.id())
                .setParameter(3, acteur.codeCaf().orElse(null))
                .setParameter(4, exercice.annee())
                .setParameter(5, version)
                .setParameter(6, modifie.prixPlafondEtp().map(Montant::toString).orElse(null))
                .setParameter(7, modifie.tauxPs().map(Taux::toString).orElse(null))
                .setParameter(8, modifie.forfaitBonus().map(Montant::toString).orElse(null))
                .setParameter(9, tranches.size())
                .setParameter(10, Timestamp.from(clock.instant()))
                .executeUpdate();
        return new Begun(operations.start(handler, tranches, acteur), simulation);
    }

    private List<Tranche> tranches(UUID simulation) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select code_caf, premier, dernier from tranches_du_portefeuille(?1)", Tuple.class)
                .setParameter(1, DOSSIERS_PAR_TRANCHE)
                .getResultList();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new Tranche(
                        simulation,
                        index + 1,
                        rows.get(index).get("code_caf", String.class),
                        DossierId.of(rows.get(index).get("premier", String.class)),
                        DossierId.of(rows.get(index).get("dernier", String.class))))
                .toList();
    }
}
