package fr.relais.funding.exemples;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Echeancier;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.InduOuvert;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.Position;
import fr.relais.funding.reconciliation.InduAEtablir;
import fr.relais.funding.reconciliation.Ordres;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.funding.reconciliation.Reconciliation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The service reduced to its idea: after each fact it reconciles and books what is ordered, refusing any key twice. */
public final class Caisse {

    private final DossierId dossier;
    private final Parametres parametres;
    private final LocalDate today;
    private List<Echeance> avant = List.of();

    private final List<Fait<?>> delivered = new ArrayList<>();
    private final Map<CleEcheance, PaiementAOrdonner> paiements = new TreeMap<>();
    private final Map<CleEcheance, InduAEtablir> indus = new TreeMap<>();
    private final Map<CleEcheance, Montant> restes = new TreeMap<>();

    public Caisse(DossierId dossier, Parametres parametres, LocalDate today) {
        this.dossier = dossier;
        this.parametres = parametres;
        this.today = today;
    }

    /** The same cash desk at the same point, to follow another history from there. */
    public Caisse copy() {
        return continuee(parametres, today);
    }

    /** The same cash desk on another day, under other parameters. */
    public Caisse continuee(Parametres autres, LocalDate jour) {
        Caisse copy = new Caisse(dossier, autres, jour);
        copy.delivered.addAll(delivered);
        copy.paiements.putAll(paiements);
        copy.indus.putAll(indus);
        copy.restes.putAll(restes);
        return copy;
    }

    public Ordres recoit(Fait<?> fait) {
        delivered.add(fait);
        return reconcilie();
    }

    public Ordres reconcilie() {
        avant = echeances();
        Ordres ordres = Reconciliation.orders(avant, position().indus());
        ordres.indus().forEach(this::book);
        ordres.paiements().forEach(this::book);
        return ordres;
    }

    public List<Echeance> echeances() {
        return Echeancier.due(faits(), position(), parametres, today);
    }

    /** The échéances as the last reconciliation found them, before it ordered anything. */
    public List<Echeance> avant() {
        return avant;
    }

    public Faits faits() {
        return Faits.of(dossier, delivered);
    }

    public Position position() {
        List<OrdreEmis> ordres = new ArrayList<>();
        paiements.values().forEach(paiement -> ordres.add(new OrdreEmis(paiement.cle(), paiement.brut())));
        indus.values()
                .forEach(indu ->
                        ordres.add(new OrdreEmis(indu.cle(), indu.montant().negate())));
        List<InduOuvert> ouverts = restes.entrySet().stream()
                .filter(reste -> reste.getValue().isPositive())
                .map(reste -> new InduOuvert(reste.getKey(), today, reste.getValue()))
                .toList();
        return new Position(ordres, ouverts);
    }

    public List<PaiementAOrdonner> paiements() {
        return List.copyOf(paiements.values());
    }

    public List<InduAEtablir> indus() {
        return List.copyOf(indus.values());
    }

    public Montant resteARecouvrer() {
        return Montant.sum(restes.values().stream());
    }

    /** One line per order, as an agent would read them. */
    public List<String> releve() {
        List<String> lignes = new ArrayList<>();
        indus.values().forEach(indu -> lignes.add(indu.cle().libelle() + " : indu " + indu.montant()));
        paiements
                .values()
                .forEach(paiement -> lignes.add(paiement.cle().libelle() + " : brut " + paiement.brut() + ", retenu "
                        + paiement.retenue() + ", net " + paiement.net()));
        return lignes;
    }

    private void book(InduAEtablir indu) {
        refuseTwice(indu.cle());
        indus.put(indu.cle(), indu);
        restes.put(indu.cle(), indu.montant());
    }

    private void book(PaiementAOrdonner paiement) {
        refuseTwice(paiement.cle());
        paiements.put(paiement.cle(), paiement);
        paiement.retenues()
                .forEach(retenue ->
                        restes.merge(retenue.indu(), retenue.montant(), (reste, montant) -> reste.minus(montant)));
    }

    private void refuseTwice(CleEcheance cle) {
        if (paiements.containsKey(cle) || indus.containsKey(cle)) {
            throw new AssertionError("Ordered twice: " + cle);
        }
    }

    /** The history, when a test must say which one failed. */
    @Override
    public String toString() {
        return delivered.stream().map(Fait::cause).toList().toString();
    }
}
