package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.exemples.FichierDeLaBanque;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Two payments of a Caf, and what anybody may try upon them. */
final class UneHistoire {

    /** Refused or failed, an act changes nothing; 500 and 503 are the breakdowns. */
    private static final Set<Integer> ANSWERS = Set.of(200, 403, 404, 409, 412, 422, 500, 503);

    /** Somebody may have several roles, and be tried under each. */
    private static final List<String> PERSONS = List.of("camille", "dominique", "sacha", "andrea");

    /** What a lot waits for in each state, and what anybody may try at any moment. */
    private static final Map<String, String> NEXT = Map.of(
            "CONSTITUE", "ordonnateur /approbation",
            "APPROUVE", "agent-comptable /liberation",
            "LIBERE", "back-office /emission");

    private static final List<String> ACTS = List.of(
            "ordonnateur /approbation",
            "agent-comptable /liberation",
            "agent-comptable /emission",
            "agent-comptable /renvoi",
            "ordonnateur /abandon");

    final UneBanque banque;
    private final UnLot lot;
    private final LaBanque bank;
    private final Random random;
    private boolean otherAccount;
    private int accepted;
    private int refused;
    private int broken;

    UneHistoire(UnLot lot, Random random) {
        this.lot = lot;
        this.random = random;
        banque = new UneBanque(random);
        bank = new LaBanque(lot);
    }

    String codeCaf() {
        return lot.codeCaf;
    }

    List<String> due() {
        return List.of("7121.94", "8729.00");
    }

    String soldes() {
        return bank.soldes();
    }

    void step() throws Exception {
        switch (random.nextInt(12)) {
            case 0, 1 -> gather();
            case 2, 3 -> tell();
            default -> act();
        }
    }

    /** When the bank refused the account, somebody corrects it sooner or later. */
    private void gather() {
        Response gathered = UnLot.post(lot.token(person(), "ordonnateur"), "/lots", "", lot.demande(UnLot.today()));
        tried(gathered);
        if (gathered.asString().contains("COMPTE_REFUSE_PAR_LA_BANQUE") && random.nextBoolean()) {
            account();
        }
    }

    private void act() throws Exception {
        if (!find()) {
            return;
        }
        String etat = lot.lu().extract().path("lot.etat");
        String[] act = (random.nextInt(5) == 0 ? pick(ACTS) : NEXT.getOrDefault(etat, pick(ACTS))).split(" ");
        String body = act[1].equals("/renvoi") || act[1].equals("/abandon") ? UnLot.MOTIF : "";
        if (random.nextInt(15) == 0) {
            act = new String[] {"agent-comptable", "/virements/" + pick(lot.virements()) + "/retrait"};
            body = UnLot.MOTIF;
        }
        tried(lot.send(lot.token(person(), act[0]), act[1], body, lot.etag()));
        hand();
    }

    /** Any lot of the Caf, the last ones first. */
    private boolean find() {
        List<String> lots = lot.get("controleur", "/lots?codeCaf=" + lot.codeCaf)
                .then()
                .statusCode(200)
                .extract()
                .path("items.lotId");
        if (!lots.isEmpty()) {
            lot.devient(lots.get(random.nextInt(Math.min(2, lots.size()))));
        }
        return !lots.isEmpty();
    }

    /** The bank has what was sent, be it that nobody heard that it was. */
    private void hand() throws Exception {
        if (lot.lu().extract().path("lot.etat").equals("EMIS")) {
            banque.takes(bank.message(), FichierRelu.of(lot.fichier()).montants());
        }
    }

    private void tell() {
        List<FichierDeLaBanque> told = banque.told();
        if (!told.isEmpty()) {
            tried(bank.depose(pick(told)));
        }
    }

    /** Corrected, be it right or not: the bank decides by itself what it does with a transfer. */
    private void account() {
        otherAccount = !otherAccount;
        lot.compte(otherAccount ? LesComptes.AUTRE_IBAN : LesComptes.IBAN);
    }

    /** Nothing breaks any more: the bank tells all it did, and what is still due is paid. */
    void finish() throws Exception {
        banque.executesAll();
        for (int round = 0; round < 3; round++) {
            everyLot("/abandon");
            tellAll();
            account();
            Response gathered = lot.reunir();
            if (gathered.statusCode() == 200) {
                lot.devient(gathered.path("lot.lotId"));
                lot.passe("ordonnateur", "/approbation")
                        .passe("agent-comptable", "/liberation")
                        .passe("back-office", "/emission");
                hand();
                tellAll();
            }
        }
    }

    /** What was not sent is given up; what was sent is at the bank. */
    private void everyLot(String acte) throws Exception {
        List<String> lots = lot.get("controleur", "/lots?codeCaf=" + lot.codeCaf + "&limite=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.lotId");
        for (String id : lots) {
            lot.devient(id);
            hand();
            switch (lot.lu().extract().<String>path("lot.etat")) {
                case "EMIS", "ABANDONNE" -> {}
                case "CONSTITUE", "LIBERE" ->
                    lot.act("agent-comptable", acte, UnLot.MOTIF).statusCode(200);
                default -> {
                    lot.act("agent-comptable", "/renvoi", UnLot.MOTIF).statusCode(200);
                    lot.act("agent-comptable", acte, UnLot.MOTIF).statusCode(200);
                }
            }
        }
    }

    private void tellAll() {
        List<FichierDeLaBanque> told = new ArrayList<>(banque.told());
        Collections.shuffle(told, random);
        told.forEach(one -> assertThat(bank.depose(one).statusCode()).isEqualTo(200));
    }

    @Override
    public String toString() {
        return accepted + " acts accepted, " + refused + " refused, " + broken + " broken; " + banque;
    }

    private void tried(Response response) {
        int status = response.statusCode();
        accepted += status == 200 ? 1 : 0;
        broken += status >= 500 ? 1 : 0;
        refused += status > 200 && status < 500 ? 1 : 0;
        assertThat(response.statusCode()).as(response.asString()).isIn(ANSWERS);
    }

    private String person() {
        return pick(PERSONS);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
