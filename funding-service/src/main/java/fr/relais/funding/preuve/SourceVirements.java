package fr.relais.funding.preuve;

import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.funding.lot.EtatLot;
import fr.relais.funding.lot.Lot;
import fr.relais.funding.lot.ReadFichier;
import fr.relais.funding.preuve.PiecesDuVirement.IntervenantPiece;
import fr.relais.funding.preuve.PiecesDuVirement.LotPiece;
import fr.relais.funding.preuve.PiecesDuVirement.LotsPiece;
import fr.relais.funding.preuve.PiecesDuVirement.VirementPiece;
import fr.relais.funding.preuve.PiecesDuVirement.VirementsPiece;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.funding.virement.Virement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attempts to pay, the lots they were in with their hands, and the line of each one that left (ACT-2, §3.7). */
@ApplicationScoped
class SourceVirements implements Source {

    private final EntityManager entities;
    private final ReadFichier fichiers;
    private final Ecrire ecrire;

    SourceVirements(EntityManager entities, ReadFichier fichiers, Ecrire ecrire) {
        this.entities = entities;
        this.fichiers = fichiers;
        this.ecrire = ecrire;
    }

    @Override
    public Map<String, byte[]> pieces(Sujet sujet) {
        List<Virement> attempts = sujet.virements();
        List<Lot> lots = attempts.stream()
                .map(Virement::lotId)
                .distinct()
                .map(id -> entities.find(Lot.class, id))
                .toList();
        Map<String, byte[]> files = new HashMap<>();
        files.put(
                "virements.json",
                ecrire.json(new VirementsPiece(attempts.stream()
                        .map(one -> VirementPiece.of(one, entities.find(CompteBancaire.class, one.compteId())))
                        .toList())));
        files.put(
                "lots.json",
                ecrire.json(new LotsPiece(lots.stream()
                        .map(lot -> LotPiece.of(lot, intervenants(lot)))
                        .toList())));
        lots.stream().filter(lot -> lot.etat() == EtatLot.EMIS).forEach(lot -> files.putAll(lignes(lot, attempts)));
        return files;
    }

    /** Refused when the file would no more be the one that left: nothing then proves what the bank received. */
    private Map<String, byte[]> lignes(Lot lot, List<Virement> attempts) {
        String xml = fichiers.read(lot.id()).xml();
        Map<String, byte[]> lines = new HashMap<>();
        attempts.stream()
                .filter(one -> one.lotId().equals(lot.id()) && one.etat() != EtatVirement.RETIRE)
                .forEach(one -> lines.put(
                        "sepa/" + one.endToEndId() + ".xml",
                        LigneSepa.of(xml, one.endToEndId()).getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    private List<IntervenantPiece> intervenants(Lot lot) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select par, fonction from lot_intervenant where lot_id = ?1 order by fonction, par",
                        Tuple.class)
                .setParameter(1, lot.id())
                .getResultList();
        return rows.stream()
                .map(row -> new IntervenantPiece(row.get("par", String.class), row.get("fonction", String.class)))
                .toList();
    }
}
