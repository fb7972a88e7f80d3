package fr.relais.funding.lot;

import fr.relais.funding.lot.Constat.Echeance;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.funding.virement.Virement;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds lots; for an act a lot is as its author read it, and all its dossiers are locked before it is read. */
@ApplicationScoped
class Lots {

    private final EntityManager entities;
    private final Virements virements;
    private final Changements changements;

    Lots(EntityManager entities, Virements virements, Changements changements) {
        this.entities = entities;
        this.virements = virements;
        this.changements = changements;
    }

    Lot find(UUID id) {
        Lot lot = entities.find(Lot.class, id);
        if (lot == null) {
            throw Refused.because(LotRefusal.LOT_INCONNU, "Le lot " + id + " n'est pas connu.");
        }
        return lot;
    }

    /** A lot only ever loses transfers: what is locked first is enough. */
    Lot findForAct(UUID id, Revision lue) {
        virements.lock(dossiers(id));
        Lot lot = find(id);
        lue.require(lot.revision(), () -> changements.since("lot", Map.of("id", id), "revision", lue.value()));
        return lot;
    }

    private List<DossierId> dossiers(UUID id) {
        List<String> numbers = entities.createNativeQuery(
                        "select distinct dossier from virement where lot_id = ?1", String.class)
                .setParameter(1, id)
                .getResultList();
        return numbers.stream().map(DossierId::of).toList();
    }

    /** Those that were not taken out. */
    List<Virement> virements(Lot lot) {
        return virements.ofLot(lot.id()).stream()
                .filter(one -> one.etat() != EtatVirement.RETIRE)
                .toList();
    }

    /** What is owed today for each transfer of a lot, and to whom, by its id. */
    Map<UUID, Echeance> dues(Lot lot) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select v.id, net_a_payer(v.ordre_id) as net, d.gestionnaire
                        from virement v join dossier d on d.dossier = v.dossier where v.lot_id = ?1""", Tuple.class)
                .setParameter(1, lot.id())
                .getResultList();
        Map<UUID, Tuple> byId =
                rows.stream().collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
        return virements.ofLot(lot.id()).stream()
                .collect(Collectors.toMap(Virement::id, one -> due(one, byId.get(one.id()))));
    }

    private static Echeance due(Virement virement, Tuple row) {
        return new Echeance(
                virement.paiement().cle(),
                new Montant(row.get("net", BigDecimal.class)),
                Siret.of(row.get("gestionnaire", String.class)));
    }

    static void requireOwnCaf(String codeCaf, Acteur acteur) {
        if (acteur.codeCaf().filter(codeCaf::equals).isEmpty()) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Vous ne pouvez pas connaître la caisse de cette Caf.");
        }
    }
}
