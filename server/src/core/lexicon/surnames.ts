// Frequent surnames of many languages, to tell which part of a name is which, and whether the family name stands first.
// From the name lists of faker (MIT), and written for this project; ordinary words and offices left out.
import type { SharedWords } from './lexicon.ts';

const names = `
  Aalerud, Aaltonen, Aas, Aasen, Abad, Abarca, Abascal, Abbas, Abbott, Abdelrahman, Abdi, Abdulaziz, Abdullah
  Abdullayeva, Abe, Åberg, Abernathy, Abeyta, Abiodun, Abiola, Abodunrin, Abosede, Abrahamsson, Abrego, Abreu
  Abshire, Abubakar, Acevedo, Achari, Acharya, Acheampong, Ačić, Ackermann, Acosta, Acuña, Adadevoh, Adam
  Adamczyk, Adame, Adams, Adaobi, Adašević, Adebayo, Adegboye, Adegoke, Ademayowa, Ademola, Adeniyan, Adeoluwa
  Aderinsola, Aderonke, Adesina, Adewale, Adewunmi, Adewura, Adeyemi, Adeyemo, Adhikari, Adiga, Adomah, Adomako
  Adongo, Adorno, Adu, Adusei, Adutwum, Afanasiev, Afirifa, Afoakwa, Afolabi, Afunku, Agarwal, Agboola, Aggarwal
  Agnes, Agostini, Aguado, Aguayo, Agüero, Águilar, Aguilera, Aguirre, Agyapong, Agyare, Agyei, Agyeman, Agyemang
  Ahluwalia, Ahmed, Ahn, Ahonen, Ahortor, Ahuja, Aigbiniode, Ajakaiye, Akar, Akerele, Åkesson, Akintade, Akoto
  Akowua, Aksentijević, Akter, Akyeamfuɔ, Akyeampong, Akyena, Akyerεko, Al-Khalifa, Al-Maktoum, Al-Nahyan
  Al-Sabah, Al-Saud, Al-Thani, Alam, Alanís, Alaníz, Alarcón, Alba, Albarrán, Albertyn, Albrecht, Albuquerque
  Alcalá, Alcántar, Alcántara, Alcaraz, Alcocer, Aldana, Alejandro, Alekseev, Alemán, Alexa, Alexander, Alexandrov
  Alfaro, Ali, Alicea, Aligbe, Allen, Almagro, Almanza, Almaráz, Almeida, Almonte, Alonso, Alonzo, Altamirano
  Altenwerth, Alva, Alvarado, Álvarez, Alves, Amado, Amador, Amaechi, Amaral, Amaya, Amézquita, Aminat, Amo, Amoa
  Amoako, Amoasi, Amorim, Ampadu, Ampofo, Amponsah, Amundsen, Anand, Anaya, Ancona, Andersen, Anderson, Andersson
  Andorful, Andrade, Andre, Andreassen, Andreasson, Andreev, Andresen, Andrews, Anguiano, Angulo, Anjos, Ankra
  Ankunding, Anokye, Ansa, Antal, Antoni, Antonov, Anttila, Antunes, Antúnez, Antwi, Aoki, Aoun, Aparicio, Apodaca
  Aponte, Appia, Appiah, Aquino, Aragón, Araña, Aranda, Arango, Aras, Araújo, Araya, Arce, Archuleta, Arellano
  Aremu, Arenas, Arévalo, Argüello, Arias, Arizmendi, Armendáriz, Armenta, Armijo, Armstrong, Arnaud, Arnesen
  Arnold, Arora, Arredondo, Arreola, Arriaga, Arrieta, Arroyo, Arslan, Arteaga, Arvidsson, Asamoa, Asamoah, Asan
  Asante, Asare, Ascencio, Asenso, Asiama, Asiedu, Aslan, Assunção, Astudillo, Ata, Atanda, Atencio, Atilano
  Atkinson, Au, Aubert, Aubry, Auer, Aufderhar, Austin, Ávalos, Avellaneda, Ávila, Avilés, Awuah, Axelsson, Ayala
  Aydın, Ayele, Ayisat, Ayobami, Ayomide, Ayoub, Azevedo, Aziz, Aznar, Azuela, Baa, Baafi, Baah, Baawia, Babalola
  Babatunde, Babić, Babin, Baca, Badillo, Badu, Bae, Baek, Báez, Baeza, Bahena, Bahringer, Bai, Baig, Bailey
  Bajer, Bak, Bakke, Bakken, Bakker, Bakos, Bakr, Balaban, Baláž, Balážová, Balázs, Balderas, Baldwin, Bálint
  Balistreri, Balla, Ballesteros, Balog, Balogh, Balogun, Baltazar, Bamisebi, Bandopadhyay, Banerjee, Bansal
  Bañuelos, Baptista, Barajas, Barak, Baran, Baranov, Baranová, Barba, Barbier, Barbosa, Barbu, Barela, Barna
  Barnes, Barnett, Barone, Barragán, Barraza, Barre, Barreda, Barrera, Barreto, Barrett, Barrientos, Barrios
  Barrón, Barros, Barrows, Barta, Bartell, Bartlett, Bartoletti, Barton, Bartoš, Bartošová, Basáñez, Başaran
  Bashirian, Bastidas, Batista, Batz, Bauch, Bauer, Baumann, Baumbach, Bautista, Baxter, Bayer, Beahan, Beatty
  Becerra, Becerril, Bech, Bechtelar, Becker, Beckmann, Bednar, Bedoya, Beer, Begaj, Beier, Bekavac, Bélanger
  Bello, Belov, Beltrán, Belyaev, Benavides, Benavídez, Beneš, Bengtsson, Benítez, Bennett, Benoit, Benson, Berge
  Berger, Berggren, Berglund, Bergman, Bergmann, Bergnaum, Bergqvist, Bergström, Bermúdez, Bernal, Bernard
  Bernhard, Bernier, Berntsen, Berri, Berríos, Bertelsen, Bertrand, Bester, Bétancourt, Betancur, Bhadresha
  Bharadwaj, Bhat, Bhatia, Bhattacharya, Bhattathiri, Bhengu, Bianchi, Bins, Biró, Bisgaard, Bitar, Biton, Bittner
  Bjerke, Bjerregaard, Björk, Björklund, Bjørnstad, Blahová, Blair, Blanc, Blanchard, Blanco, Blanda, Blažek
  Blick, Blok, Blom, Blomqvist, Boadi, Boadu, Boahen, Boakye, Boaten, Boateng, Bocanegra, Bode, Bodnár, Boehm
  Bogan, Bogdán, Bogdanov, Bogisich, Bognár, Böhm, Bohórquez, Bolaños, Bolton, Bomeštar, Bona, Bondar, Bondarenko
  Bonde, Bonilla, Bonnet, Bonsra, Bonsu, Borbély, Borer, Borge, Borges, Borisov, Borja, Boros, Borrego, Bosch
  Bosco, Bose, Bosman, Botan, Botello, Botero, Botsford, Bouchard, Boulanger, Bowman, Boyd, Boyer, Boyle, Bradley
  Bradtke, Brady, Braga, Brakus, Branco, Brandt, Braun, Bravo, Breitenberg, Brekke, Brennan, Brewer, Briceño
  Briones, Briseño, Brito, Brix, Brooks, Brouwer, Brown, Bruen, Brun, Brunet, Bruun, Bryant, Buch, Buchanan
  Buckridge, Budai, Bueno, Buhl, Bùi, Bujak, Bulat, Bundgaard, Burger, Burgos, Burke, Burkhard, Burkhardt, Burns
  Burton, Busari, Busch, Bush, Bustamante, Bustos, Butler, Byrd, Byrne, Byun, Caballero, Cabán, Cabello, Cabrera
  Cáceres, Cadena, Cai, Caldera, Calderón, Caldwell, Callahan, Calleja, Calvillo, Calvo, Camacho, Camara, Camargo
  Camarillo, Cameron, Campa, Campbell, Campos, Candelaria, Cano, Cantú, Cao, Caraballo, Carbajal, Cárdenas
  Cardona, Cardoso, Cardozo, Carlsen, Carlson, Carmona, Carneiro, Carney, Caron, Carpentier, Carr, Carranza
  Carrasco, Carrasquilla, Carrasquillo, Carre, Carreño, Carreón, Carrera, Carrero, Carrillo, Carrión, Carroll
  Carter, Cartwright, Carvajal, Carvalho, Carvallo, Casanova, Casares, Casárez, Casas, Casper, Cassin, Castañeda
  Castaño, Castellanos, Castelo, Castillo, Castro, Cavalcante, Cavalcanti, Cavazos, Čavić, Cazares, Ceballos
  Cedeño, Cedillo, Ceja, Çelik, Centeno, Cepeda, Cerda, Čermák, Černý, Cerón, Cervantes, Cervántez, Céspedes
  Çetin, Chacón, Chae, Chakraborty, Champagne, Champlin, Chan, Chandler, Chang, Chapa, Chapman, Charles
  Charpentier, Chatterjee, Chattopadhyay, Chaturvedi, Chaudhary, Chavarría, Chávez, Chen, Cheng, Cheon, Cheuk
  Cheung, Chevalier, Chiang, Chibike, Chibuike, Chidinma, Chidozie, Chiu, Cho, Choi, Chong, Chopra, Choudhary
  Chow, Chowdhury, Choy, Christensen, Christiansen, Chu, Chui, Chung, Cibulka, Cibulková, Cienfuegos, Cifuentes
  Cimerman, Cintrón, Cisneros, Cissé, Claesson, Clare, Clark, Clarke, Clausen, Clavijo, Clayton, Clément, Coelho
  Coello, Cohen, Cole, Coleman, Colin, Collado, Collazo, Collet, Collier, Collins, Colmenares, Colombo, Colón
  Colunga, Concepción, Condé, Conn, Connelly, Connolly, Connor, Conroy, Considine, Conté, Conti, Contreras, Cooper
  Corbett, Cordero, Córdova, Corkery, Cormier, Cornejo, Corona, Coronado, Corrales, Correa, Correia, Cortázar
  Cortés, Cortéz, Corwin, Cosío, Cossío, Cota, Côté, Cotto, Coulibaly, Covarrubias, Cox, Craig, Crawford, Cremin
  Crespo, Crist, Crona, Cronin, Crooks, Cruickshank, Cruz, Csonka, Cuadra, Cuéllar, Cuesta, Cuevas, Cui, Cummerata
  Cummings, Cunha, Cunningham, Curiel, Curtis, D'Amore, Daako, Dabbagh, Dąbrowski, Dach, Dahal, Dahl, Dahlberg
  Dai, Dalgaard, Damm, Dang, Daniel, Daniels, Danielsen, Danielsson, Danilov, Danková, Danso, Darko, Darteh
  Dartey, Darwish, Daugherty, Dávalos, David, Davidsen, Davidson, Davies, Dávila, Davis, Davydov, Dawson, Dayan
  Deák, Deckow, Dekker, Delacrúz, Delafuente, Delagarza, Delao, Delapaz, Delarosa, Delatorre, Deleón, Delgadillo
  Delgado, Delrío, Delvalle, Demir, Denesik, Deng, Denis, Denisov, Desai, Deschamps, Deshpande, Desjardins, Devar
  Dhawan, Diallo, Diarra, Dias, Díaz, Dibbert, Dicki, Dickinson, Dieng, Dietrich, Dijkstra, Dimitrov, Dimitrova
  Ding, Dinh, Diop, Diouf, Dissanayake, Dixon, Djokoto, Dlamini, Dmitriev, Doan, Dobre, Doğan, Doherty, Doležal
  Doležalová, Domingues, Domínguez, Domínquez, Dong, Donkor, Donnelly, Donoso, Donovan, Dooley, Dorji, Douglas
  Doyle, Dragan, Drinjak, Drozd, Du, DuBuque, Duah, Duan, Duarte, Dubashi, Dube, Dubey, Dubois, Duca, Dudás, Dudek
  Dueñas, Dufour, Dumas, Dumitru, Dumont, Duncan, Dunn, Dương, Dupont, Dupuis, Dupuy, Durán, Durand, Durgan, Dutta
  Duval, Dvořák, Dwamena, Dwivedi, Dzokoto, Ebert, Ebubechukwu, Echavarría, Echevarría, Echeverri, Echeverría
  Edvardsen, Edwards, Effertz, Egbochukwu, Egorov, Ehigiator, Ek, Eklund, Ekström, Ekwueme, Elebiyo, Eliasson
  Elizabeth, Elizalde, Elizondo, Elliott, Ellis, Emard, Embranthiri, Emmanuel, Emmerich, Encinas, Endo, Engel
  Engström, Enríquez, Eom, Erdman, Erickson, Eriksen, Eriksson, Ernser, Esbensen, Escalante, Escalona, Escamilla
  Escobar, Escobedo, Escudero, Esparza, Espejo, Espinal, Espino, Espinosa, Espinoza, Esposito, Esquibel, Esquivel
  Esteves, Estévez, Esther, Estrada, Evans, Evensen, Evers, Fabián, Fábián, Fabiánová, Fabre, Fadel, Fahey, Fahmy
  Fajardo, Falcão, Falcón, Falk, Fan, Fang, Faragó, Faria, Farías, Farkaš, Farrell, Faucher, Faure, Favre, Fay
  Faye, Fayyad, Fazekas, Fedorov, Feeney, Feest, Fehér, Feil, Fekete, Feliciano, Feng, Ferguson, Fernandes
  Fernández, Fernando, Ferrari, Ferreira, Ferrer, Ferry, Fiala, Fichardt, Fidélis, Fierro, Figueiredo, Figueroa
  Filip, Filipová, Filippov, Fink, Finstad, Fischer, Fisher, Fitzgerald, Fjeld, Flatley, Fleming, Fletcher, Fleury
  Florczak, Flore, Florea, Flores, Flórez, Flynn, Fodor, Fofie, Foged, Fok, Fonseca, Fontaine, Fontana, Ford
  Forsberg, Fortin, Fossum, Fosu, Fournier, Fowler, Fox, Fraga, Fragoso, Frami, Franco, François, Frandsen
  Franecki, Franey, Franke, Fransson, Fraser, Frausto, Frazier, Frederiksen, Fredriksen, Fredriksson, Freeman
  Freitas, Frey, Frías, Friedman, Friedrich, Friesen, Fritsch, Frolov, Fu, Fuchs, Fuentes, Fujii, Fujita, Fujiwara
  Fukuda, Fukushima, Fuller, Fülöp, Fung, Funk, Funmilayo, Furlan, Furtado, Gabriel, Gade, Gagné, Gagnon, Gaillard
  Gaitán, Gajdoš, Gál, Galán, Galarza, Galeano, Galinac, Galindo, Gallagher, Gallardo, Gallego, Gallegos, Gallo
  Galván, Gálvez, Gamboa, Gámez, Gamper, Ganaka, Gandhi, Gao, Gaona, Garay, García, Garcin, Gardner, Garduño
  Garibay, Garica, Garland, Garnier, Garrett, Garrido, Garza, Gascón, Gáspár, Gastélum, Gauthier, Gautier
  Gavaldón, Gaviria, Gavrić, Gavrilov, Gaytán, Gbadamosi, Gbogboade, Gehrig, Georgiev, Gerard, Gerasimov, Gerhardt
  Gerhold, Gerlach, Gheorghe, Ghosh, Gibson, Gil, Gilbert, Gillespie, Giménez, Giordano, Girard, Giraud, Girón
  Gislason, Gleason, Gleichner, Glosli, Glover, Godínez, Godoy, Gokhale, Goldberg, Goldner, Gollum, Gomes, Gómez
  Gonçalves, Góngora, Gonzales, González, Goodwin, Gorczany, Gordillo, Gordon, Górski, Goswami, Goto, Gottlieb
  Gowda, Goyal, Goyette, Grabowski, Grace, Grady, Graf, Graham, Gran, Granado, Granados, Greco, Green, Greene
  Greenfelder, Greenfield, Greenholt, Gregersen, Gregor, Gregorová, Griego, Griffin, Griffith, Griffiths
  Grigoriev, Grijalva, Grimes, Gruber, Gu, Guajardo, Guardado, Guerin, Guerra, Guerreiro, Guerrero, Guevara, Gueye
  Guha, Guillaume, Guillén, Guillot, Guimarães, Güler, Gulgowski, Gulyás, Gundersen, Güneş, Guneta, Gunnarsson
  Günther, Guo, Gupta, Gurule, Gurung, Gusev, Gusikowski, Gustafsson, Gutiérrez, Gutkowski, Gutmann, Guyot, Guzmán
  Gyamfi, Gyasi, Haag, Haas, Habeeb, Hackett, Haddad, Hafner, Hagan, Hagen, Hagenes, Hahn, Haile, Hajdu, Hájek
  Hakala, Håkansson, Halász, Hald, Haley, Halvorsen, Halvorson, Hamad, Hämäläinen, Hamdan, Hamill, Hamilton
  Hammes, Hammond, Hammoud, Hane, Hanifat, Hansen, Hanson, Hansson, Hanzal, Hanzalová, Hanzl, Hao, Harada, Harber
  Hariri, Haro, Harper, Harrington, Harris, Harrison, Hart, Hartman, Hartmann, Harvey, Hasegawa, Hashemi
  Hashimoto, Hassan, Hauck, Haugaard, Haugen, Haukelidsæter, Hawkins, Hayashi, Hayes, Hazarika, Heaney, Heathcote
  Hedegaard, Hedlund, Hegedüs, Hegedűs, Hegmann, Heidenreich, Heikkilä, Heikkinen, Heinonen, Heinrich, Heller
  Hellström, Henao, Henderson, Hendriks, Henriksen, Henriksson, Henriques, Henríquez, Henry, Heo, Heredia, Herman
  Hermann, Hermansen, Hermansson, Hermiston, Hermosillo, Hernádez, Hernandes, Hernández, Hernando, Herrera
  Herrero, Herrmann, Hessel, Hettinger, Hickle, Hicks, Hidalgo, Higgins, Hilll, Hilpert, Hiltunen, Hinojosa, Hintz
  Hirthe, Hirvonen, Hjort, Hjorth, Hlaváček, Hồ, Hoàng, Hodkiewicz, Hoeger, Hoekstra, Hofer, Hoffman, Hoffmann
  Hofman, Hofmann, Holguín, Holland, Holm, Holmberg, Holmes, Holmgren, Holmqvist, Holub, Holubová, Homenick
  Hommel, Hong, Hopkins, Hopland, Hoppe, Horák, Horn, Horton, Horvat, Horváth, Hossain, Hou, Houston, Howard, Howe
  Howell, Hoxha, Hoyos, Hribar, Hsiao, Hsieh, Hsu, Hu, Huang, Hubbard, Huber, Hubert, Hudson, Huel, Huels, Huerta
  Huet, Hughes, Hui, Huidobro, Huixtlacatl, Hurtado, Huseby, Hussain, Husseini, Hutchinson, Huỳnh, Hwang, Hyatt
  Ibáñez, Ibarra, Ibrahim, Iglesias, Igwe, Ikeda, Ilić, Iliev, Illés, Illescas, Ilyin, Infante, Ingram, Iniesta
  Inoue, Ionescu, Ip, Iriarte, Irizarry, Irwin, Isaac, Isaksson, Ishii, Ishikawa, Islam, Ismail, Isokun, Israel
  Ito, Ivanov, Ivanova, Iversen, Iyalla, Iyengar, Iyer, Izquierdo, Jabłoński, Jackson, Jacobi, Jacobs, Jacobsen
  Jacobson, Jacquet, Jadhav, Jäger, Jaime, Jaimes, Jain, Jakab, Jakobsen, Jakobsson, Jakubowski, Jambor, James
  Jamiu, Janeček, Jang, Jangid, Janík, Janíková, Jankowski, Jansen, Janssen, Jansson, Jáquez, Jaramillo, Jaros
  Järvinen, Jaskolski, Jasso, Jast, Jáuregui, Jaworski, Jayasuriya, Jefferson, Jelen, Jelínek, Jenkins, Jennings
  Jensen, Jeon, Jeong, Jeppesen, Jerde, Jespersen, Jesus, Jha, Ji, Jia, Jiang, Jiménez, Jimínez, Jimoh, Jin
  Johannessen, Johannsen, Johansen, Johansson, Johar, John, Johns, Johnsen, Johnson, Johnston, Jokanović, Jokinen
  Joly, Jónás, Jones, Jong, Jönsson, Joo, Jordán, Joshi, Joshua, Jovanović, Joyce, Juárez, Jubran, Juhász, Juhl
  Julien, Jung, Jurado, Jurić, Justesen, Justina, Jørgensen, Kačavenda, Kaczmarek, Kaiser, Kakkar, Kalinowski
  Kallio, Kamal, Kamara, Kamat, Kamau, Kamiński, Kan, Kanaria, Kanea, Kaneko, Kang, Kanimal, Kaniyar, Kano
  Kanzaki, Kaplan, Kapoor, Kapusta, Kara, Karagiannis, Karam, Karan, Karem, Karen, Karikari, Karjalainen, Karki
  Karlsen, Karlsson, Karpov, Kassem, Kassulke, Katherine, Kato, Katona, Katz, Kaul, Kaur, Kautzer, Kawa, Kaya
  Kayode, Kazakov, Keebler, Keeling, Keita, Kelemen, Keller, Kelley, Kelly, Kemmer, Kennedy, Kerekes, Kerluke
  Kerry, Kertzmann, Kessler, Keung, Khalid, Khalil, Khan, Khanna, Khatib, Khatri, Khoury, Khuzwayo, Kiehn, Kihn
  Kilback, Kim, Kimani, Kimberly, Kimura, Kindelan, Kinnunen, Király, Kirlin, Kis, Kiselev, Kjeldsen, Kjær
  Klausen, Klein, Kleven, Klimczak, Kling, Klocko, Klymenko, Knežević, Knight, Knudsen, Kobayashi, Koç, Kocchar
  Koch, Kocman, Kocsis, Koelpin, Koenig, Koepp, Koha, Köhler, Koivisto, Kok, Kolář, Komarov, Kondo, Kong
  Konieczny, König, Konopelski, Koomson, Korhonen, Korolev, Koroma, Korta, Kortajarena, Kos, Koskinen, Koss
  Kostka, Kouassi, Kouyaté, Kovač, Kováč, Kovacek, Kovačević, Kovačić, Kováčová, Kovács, Koval, Kovalenko, Kovalev
  Kovář, Kowalczyk, Kowalski, Koza, Kozey, Kozlov, Kozma, Kozłowski, Krajcik, Krajíček, Krajinović, Krajnc, Král
  Krämer, Krasnova, Kraus, Kravchenko, Krawczyk, Kreiger, Kris, Krishnan, Kristensen, Kristiansen, Kristoffersen
  Kříž, Krogh, Król, Krüger, Krupa, Krylov, Kshlerin, Kub, Kubica, Kubík, Kubíková, Kučera, Kuchta, Kuhar, Kuhic
  Kuhlman, Kuhn, Kula, Kulas, Kulikov, Kulkarni, Kumar, Kumi, Kunc, Kunde, Kunene, Kunz, Kunze, Kuphal, Kurt
  Kurti, Kusi, Kutch, Kuvalis, Kuzmin, Kuzmina, Kuznetsov, Kuznetsova, Kvarme, Kwaakye, Kwan, Kwarteng
  Kwiatkowski, Kwok, Kwon, Kwong, Kyei, Kyra, Kılıç, Laakso, Laaksonen, Labadie, Laboy, Labus, Lacerda, Lacroix
  Ladega, Laguna, Lahtinen, Lai, Laine, Laitinen, Lakatos, Lakin, Lalonde, Lam, Lambert, Landa, Landeros, Lang
  Lange, Langosh, Langworth, Lara, Larkin, Larrea, Larsen, Larson, Larsson, Lasso, László, Latifat, Latorre, Lau
  Laureano, Laurent, Lauridsen, Laursen, Lawal, Lawrence, Lawson, Lazcano, Lê, Leal, Leannon, Lebedev, Lebrón
  Lebsack, Leclerc, Leclercq, Lecomte, Ledesma, Ledezma, Ledner, Lee, Lefebvre, Lefèvre, Leffler, Legarreta
  Legrand, Legros, Lehmann, Lehner, Lehtinen, Lehto, Lehtonen, Lei, Leinonen, Leite, Leiva, Lemaire, Lemke
  Lemoine, Lemus, Lengyel, León, Leonard, Leppänen, Lerma, Leroux, Leroy, Lesch, Leung, Leuschke, Lévesque, Levi
  Levin, Levine, Lewandowski, Lewis, Leyva, Li, Liang, Liao, Lim, Lima, Limón, Lin, Linares, Lincoln, Lind
  Lindberg, Lindgren, Lindholm, Lindqvist, Lindström, Ling, Lipka, Lira, Littel, Liu, Lizárraga, Llamas, Llorente
  Lloyd, Loaiza, Lobato, Lockman, Loera, Löfgren, Lombardi, Lomelí, Londoño, Longoria, Lopes, López, Loredo
  Lorentzen, Lorenz, Lorenzana, Louis, Loureiro, Lourinho, Lovato, Lovera, Lowe, Loya, Loyola, Lozada, Lozano, Lü
  Lubina, Lubowitz, Luca, Lucas, Lucero, Lucio, Ludwig, Lueilwitz, Luettgen, Luevano, Lugo, Lui, Luján, Luk, Lukáč
  Lukáčová, Lukács, Luna, Lund, Lundberg, Lunde, Lundgren, Lundin, Lundqvist, Lundström, Lung, Luo, Lương, Lý
  Lynch, Lysenko, Løken, MacDonald, MacGyver, Macdonald, Macedo, Macejkovic, Machado, Macías, Mackenzie, Madej
  Madero, Madrazo, Madrid, Madrigal, Madriz, Madsen, Maeda, Maestas, Magalhães, Magaña, Maggio, Magnussen
  Magnusson, Maguire, Magyar, Mahajan, Mai, Maia, Maier, Maiga, Maillard, Majewski, Mak, Makarov, Mäkelä, Mäkinen
  Maksimov, Makuachukwu, Malave, Maldonado, Malhotra, Malik, Malinowski, Malone, Malpica, Mamula, Mancera
  Mancilla, Mancini, Mann, Manninen, Manrique, Mansour, Månsson, Mante, Manzanares, Manzano, Mao, Marar, Marchal
  Marchand, Marchenko, Marchetti, Marcussen, Marek, Marian, Marić, Marie, Marín, Marinković, Mariz, Markov
  Marković, Markowski, Marks, Marquardt, Marques, Márquez, Marrero, Marroquín, Marshall, Martel, Mårtensson, Martí
  Martin, Martinelli, Martínez, Martini, Martins, Martinsen, Martinsson, Márton, Marty, Marvin, Maryam, Maryjane
  Mascareñas, Mason, Masson, Mata, Matamoros, Máté, Matei, Mateo, Mateos, Mathieu, Mathisen, Matías, Matić, Matos
  Matsuda, Matsumoto, Matthews, Mattila, Mattsson, Matula, Matveev, Maxwell, Mayer, Mayert, Mayorga, Mayowa, Maza
  Mazur, Mbatha, McCarthy, McClure, McConnell, McCormick, McCullough, McDermott, McDonald, McGlynn, McGregor
  McKenna, McKenzie, McLaughlin, Mccullough, Mcdermott, Mckenzie, Mclaughlin, Medeiros, Medhurst, Medina, Medrano
  Medvedev, Mehra, Mehrotra, Mehta, Meier, Meijer, Meireles, Mejía, Meléndez, Melgar, Melgarejo, Melnikov, Melo
  Mena, Menard, Menchaca, Mendes, Méndez, Mendieta, Mendivil, Mendoza, Menéndez, Meneses, Meng, Menon, Mensa
  Mensah, Meraz, Mercado, Mercier, Merino, Mertens, Mertz, Mesa, Mesquita, Mészáros, Metz, Meunier, Meyer, Meyers
  Meza, Mezei, Miah, Michalík, Michalíková, Michalski, Michel, Miettinen, Mika, Mikhailov, Mikula, Milanović
  Millán, Miller, Mills, Milošević, Minaya, Miracle, Miramontes, Miranda, Mireles, Mironov, Mirza, Mishra
  Mitchell, Mittal, Miura, Mizrahi, Mlakar, Mobolaji, Moctezuma, Moe, Moen, Mogbadunade, Mohamed, Mohr, Mojica
  Mok, Molina, Möller, Molnár, Monahan, Moncada, Mondragón, Monreal, Monroy, Monsalve, Montalvo, Montañez, Montaño
  Montealegre, Monteiro, Montemayor, Montenegro, Montero, Montes, Montéz, Montgomery, Montiel, Montoya, Moon
  Moore, Mora, Moraes, Morais, Morales, Moran, Morar, Moreau, Moreira, Morel, Morelos, Moreno, Moretti, Morgan
  Mori, Morin, Morissette, Moroz, Morozov, Morris, Morrison, Mortensen, Mosciski, Moscoso, Moser, Mosquera, Moss
  Mota, Motalo, Moulin, Moura, Moya, Mraz, Mthembu, Mthethwa, Mueller, Muinat, Mukaram, Mukherjee, Mukhopadhyay
  Mulder, Müller, Mullins, Munch, Munguía, Muñiz, Munk, Muñoz, Munteanu, Murakami, Murazik, Murguía, Murillo
  Murphy, Murray, Mustapha, Mustonen, Mutiat, Mwangi, Myers, Myhrer, Møller, Məmmədov, Nader, Nagy, Naidu, Naik
  Nair, Nájera, Nakagawa, Nakajima, Nakamura, Nakano, Nam, Nambeesan, Namboothiri, Ñañez, Naranjo, Narro, Narváez
  Nascimento, Nassar, Nasser, Nava, Navarrete, Navarro, Navrátil, Nayar, Nazario, Ndiaye, Ndlovu, Ndukwu, Negrete
  Negrón, Nelson, Němec, Nemes, Németh, Neto, Neubauer, Neumann, Nevárez, Neves, Newman, Ng, Ngai, Ngô, Ngozi
  Ngubane, Nguyễn, Nicholson, Nicolas, Nielsen, Niemi, Nieminen, Nienow, Nieto, Nieves, Nikolaev, Nikolaus
  Nikolić, Nilsen, Nilsson, Nishimura, Nissen, Nistor, Nitzsche, Nkansa, Nkansah, Nobre, Noda, Noël, Nogueira, Noh
  Nojeem, Nolan, Norberg, Nordby, Nordin, Nordskaug, Nordström, Noriega, Norton, Novák, Nováková, Novikov, Novoa
  Novotný, Nowak, Nowakowski, Nowicki, Nsia, Nti, Ntiamoa, Ntim, Nunes, Núñez, Nwachukwu, Nwogu, Nwuzor, Nyaako
  Nyame, Nyantakyi, Nyberg, Nygaard, Nygård, Nyström, Nəzərov, O'Brien, O'Connell, O'Conner, O'Connor, O'Donnell
  O'Hara, O'Keefe, O'Kon, O'Neill, O'Reilly, O'Sullivan, Obeng, Oberbrunner, Öberg, Obiageli, Obianuju, Obregón
  Ocampo, Ocasio, Ochoa, Ocón, Odeh, Odhiambo, Odunayo, Ofori, Ofosu, Ogawa, Ogunbanwo, Ogunleye, Ogunwande, Ojala
  Ojeda, Okada, Okafor, Okamoto, Okeke, Okonkwo, Okpattah, Okuneva, Okunola, Okyere, Oladeji, Oladimeji, Oláh
  Olaoluwa, Olasunkanmi, Olawale, Olea, Oliva, Olivares, Olivárez, Olivas, Oliveira, Oliver, Olivera, Olivier
  Olivo, Oliynyk, Olmedo, Olmos, Olofsson, Olsen, Olson, Olsson, Olstad, Olszewski, Olubukola, Olubunmi
  Olufeyikemi, Olumide, Olutola, Oluwakemi, Oluwanisola, Oluwaseun, Oluwaseyi, Oluwashina, Oluwatosin, Olvera
  Omani, Omar, Omobolaji, Omobolanle, Omolara, Omowale, Oñate, Ondricka, Ono, Onohinosen, Onose, Ontiveros
  Onyango, Onyinyechukwu, Opeyemi, Opoku, Oppong, Opuku, Oquendo, Ordaz, Ordóñez, Orellana, Orlov, Orn, Ornelas
  Orosco, Orosz, Orozco, Orsós, Orta, Ortega, Ortigoza, Ortiz, Osborne, Osei, Osinski, Osipov, Osmani, Osorio
  Osuagwu, Osuna, Ota, Otero, Oti, Otiwa, Otto, Otuo, Ouédraogo, Ovalle, Oviedo, Owen, Owens, Owusu, Oyebola
  Oyelude, Oyinkansola, Özdemir, Özkan, Öztürk, Ozuna, Pabón, Pacheco, Pacocha, Padberg, Padilla, Páez, Pagac
  Paiva, Pál, Palacios, Pallesen, Palma, Palmer, Palomares, Palomino, Palomo, Pålsson, Pandey, Pang, Panicker
  Pantoja, Pap, Papadopoulos, Papp, Pappas, Pardo, Paredes, Paris, Parisian, Parker, Parra, Parsons, Pašalić
  Pašek, Pašková, Passos, Pastrana, Pásztor, Pataki, Patel, Paterson, Patil, Patiño, Patterson, Paucek, Paul
  Pavel, Pavlenko, Pavlov, Pavlović, Pavón, Pawar, Pawlak, Pawłowski, Payne, Paz, Pazos, Pedersen, Pedraza
  Pedroza, Peixoto, Peláez, Pelayo, Pelikán, Pelikánová, Pelletier, Peña, Penagos, Peñaloza, Peng, Perales
  Peralta, Perdomo, Perea, Pereda, Pereira, Perera, Peres, Peretz, Pérez, Perkins, Perrin, Perrot, Perry, Persson
  Pešková, Péter, Peters, Petersen, Peterson, Petit, Petrenko, Petrov, Petrova, Petrović, Pettersen, Pettersson
  Pfannerstill, Pfeffer, Pfeiffer, Phạm, Phan, Philippe, Phillips, Picard, Pichardo, Piedrahíta, Pierce, Pierre
  Pilla, Pillai, Pimentel, Piña, Pineda, Pinheiro, Pinho, Pintér, Pinto, Pinzón, Piotrowski, Pires, Pitkänen
  Pizarro, Plascencia, Pohl, Poirier, Pokorný, Polanco, Polat, Polishchuk, Polizzi, Pollich, Polyakov, Ponce, Pons
  Poon, Popa, Popescu, Popov, Popova, Porras, Porter, Portillo, Posada, Posadas, Pospíšil, Pothuvaal, Potočnik
  Poulsen, Pouros, Powell, Powlowski, Pozo, Prado, Prajapat, Preciado, Predovic, Prempeh, Prevost, Prieto
  Prinsloo, Procházka, Prohaska, Prokop, Prosacco, Puente, Puga, Puig, Pulido, Pun, Purdy, Pyo, Qassem, Qasımova
  Qian, Qin, Qiu, Quartey, Queiroz, Quesada, Quevedo, Quezada, Quigley, Quijano, Quinn, Quiñones, Quiñónez
  Quintairos, Quintana, Quintanilla, Quintero, Quiroga, Quiros, Quiróz, Quitzon, Quliyev, Qureshi, Rácz, Radu
  Radulić, Rael, Rahman, Rai, Rak, Raková, Ramírez, Ramón, Ramos, Ramsey, Rana, Rangel, Rantanen, Rao, Raposo
  Räsänen, Rascón, Rasmussen, Rath, Ratke, Ravn, Raya, Raynor, Razo, Rebelo, Rebolledo, Rebollo, Recinos, Reddy
  Reed, Rees, Regalado, Reichel, Reichert, Reid, Reilly, Reinger, Reis, Rempel, Remy, Ren, Renard, Renaud, Renault
  Rendón, Rengifo, Renner, Rentería, Requena, Reséndez, Restrepo, Retamal, Reyes, Reyna, Reynolds, Reynoso, Rhee
  Riaño, Ribeiro, Ricaurte, Ricci, Richard, Richards, Richardson, Richter, Riley, Rinaldi, Rincón, Riojas, Ríos
  Rippin, Riquelme, Ritchie, Ritz, Rivas, Rivera, Rivero, Riviere, Rizzo, Robel, Robert, Roberts, Robertson
  Robinson, Robledo, Robles, Rocha, Roche, Rodarte, Rodas, Rodgers, Rodrígez, Rodrigues, Rodríguez, Rodríquez
  Rogahn, Roger, Rogers, Roh, Rohan, Rojas, Rojo, Roldán, Rolfson, Rolland, Rolón, Romaguera, Romano, Romanov
  Romero, Romo, Roob, Roos, Roque, Rosa, Rosado, Rosales, Rosario, Rosas, Rosenbaum, Ross, Rossi, Rousseau
  Roussel, Roux, Rowe, Roy, Roybal, Royer, Rubio, Rudenko, Ruecker, Rueda, Ruelas, Ruíz, Runolfsdottir, Runolfsson
  Runte, Rus, Russel, Russell, Russo, Rusu, Rutherford, Rutkowski, Ruud, Růžička, Ryan, Ryu, Røed, Rəhimov
  Rəşidova, Sá, Sa'ar, Saarinen, Saavedra, Sabdat, Sabines, Sada, Sáenz, Safo, Saheed, Şahin, Saini, Saito, Saiz
  Sakamoto, Salah, Salam, Salami, Salas, Salazar, Salcedo, Salcido, Saldaña, Saldívar, Saleh, Salgado, Salinas
  Salman, Salminen, Salo, Salonen, Samaniego, Samir, Sampaio, Samuel, Samuelsson, Sanabria, Sanches, Sánchez
  Sandberg, Sanders, Sandić, Sándor, Sandoval, Sandström, Sanford, Sanguinetti, Santacruz, Santamaría, Santana
  Santiago, Santillán, Santoro, Santos, Sanusi, Sanz, Sarabia, Sarah, Saraiva, Sarkar, Sárközi, Sarmiento, Sarpong
  Sarr, Sasaki, Šašek, Sato, Satterfield, Sauceda, Saucedo, Sauer, Saunders, Savchenko, Savoia, Savolainen
  Sawadogo, Sawayn, Schaden, Schaefer, Schäfer, Schamberger, Scheurer, Schiller, Schimmel, Schinner, Schmeler
  Schmid, Schmidt, Schmitt, Schneider, Schoen, Schowalter, Schreiber, Schröder, Schroeder, Schrøder, Schulist
  Schultz, Schumacher, Schumm, Schuppe, Schuster, Schwartz, Schwarz, Scott, Sedillo, Sedláček, Segovia, Segunmaru
  Segura, Seidel, Sekinat, Semenov, Sen, Senger, Seo, Sepúlveda, Sergeev, Serna, Serra, Serrano, Serrato, Sesay
  Sethi, Sevilla, Seyidova, Shah, Shanahan, Shao, Shapiro, Sharif, Sharma, Sharon, Shaw, Shelton, Shen, Sherman
  Shevchenko, Shevchuk, Shi, Shields, Shim, Shimizu, Shin, Shinde, Shiu, Shrestha, Shukla, Shum, Sibiya, Siddiqui
  Sidorenko, Sidorov, Sierra, Sikora, Sikorski, Siller, Silva, Simmons, Simões, Simon, Simonis, Simonsen, Simpson
  Şimşek, Sinclair, Singh, Sinha, Sipes, Sipos, Siqueira, Sisneros, Sissoko, Sithole, Siu, Sjöberg, Sjögren
  Skiles, Skoglund, Skov, Skuterud, Slatinac, Slovák, Slováková, Smedsrud, Smirnov, Smirnova, Smit, Smith, Smitham
  Smits, Smogeli, Smyth, Snyder, Soares, Söderberg, Sokolov, Sokolova, Solana, Solano, Solheim, Solís, Soliz
  Solli, Solorio, Solórzano, Soloviev, Soltanov, Soltanova, Somayaji, Sommer, Somogyi, Song, Soós, Soria, Sorokin
  Sosa, Sotelo, Soto, Sotomayor, Sousa, Souza, Spasojević, Spencer, Spinka, Sporer, Stamm, Stan, Stanley, Stanton
  Šťastná, Šťastný, Steele, Štefan, Štefanová, Steffensen, Stehr, Stein, Stensrud, Stepanov, Stephens, Stephenson
  Stępień, Steuber, Stevens, Stevenson, Stewart, Stiedemann, Stoica, Stojanović, Stokes, Stone, Stoyanov, Stracke
  Straka, Straková, Strand, Streich, Ström, Stroman, Strömberg, Strosin, Stuart, Suárez, Suazo, Subramanian, Suen
  Sulaimon, Šulc, Šulcová, Suleiman, Sullivan, Sundberg, Suthar, Sutherland, Suvajac, Suzuki, Švehla, Švehlová
  Svendsen, Svensson, Svoboda, Swaniawski, Swanson, Sweeney, Sýkora, Sýkorová, Sylvester, Szabó, Szalai, Sze
  Székely, Szekeres, Szeto, Szilágyi, Szőke, Szűcs, Szücs, Szymański, Sæther, Sørensen, Sørlie, Tabares, Tadesse
  Tafoya, Tagore, Tahirova, Tai, Taiwo, Takács, Takagi, Takahashi, Takeuchi, Takyi, Talavera, Talwar, Tam, Tamang
  Tamás, Tamayo, Tamba, Tamez, Tamunoemi, Tamura, Tanaka, Tandon, Tang, Tangen, Tapia, Tarasov, Tavares, Tawia
  Taylor, Teixeira, Tejada, Tejeda, Tekin, Tella, Téllez, Tello, Temitope, Terán, Terrazas, Terry, Terzi, Thapa
  Thapar, Thiel, Thomas, Thompson, Thomsen, Thomson, Thoresen, Thornton, Tian, Tijerina, Tikhonov, Tillman, Tinoco
  Tirado, Titov, Tiwari, Tkachenko, Tkachuk, Todorov, Toft, Toivonen, Toledo, Tolentino, Tolulope, Tomeček, Tomić
  Tomková, Tong, Topete, Torgersen, Toro, Török, Torp, Torphy, Torre, Torrealba, Torres, Tórrez, Tóth, Touré
  Tovar, Towne, Toy, Trần, Trantow, Traoré, Trejo, Tremblay, Treutel, Treviño, Triana, Trịnh, Trivedi, Tromp
  Trujillo, Truman, Trương, Truter, Tsai, Tsang, Tse, Tshering, Tsoi, Tsui, Tucker, Tudor, Tulio, Tuominen
  Turcotte, Turek, Turner, Turunen, Tweneboa, Twumasi, Tyler, Uchechi, Ueda, Ugalde, Ugarak, Ugarte, Ulibarri
  Ulloa, Ullrich, Upton, Urbaniak, Urbina, Ureña, Urías, Uribe, Urquidi, Urrutia, Ushakov, Vaca, Väisänen, Valadez
  Valdés, Valdez, Valdivia, Valencia, Valente, Valentín, Valentová, Valenzuela, Valladares, Valle, Vallejo, Valles
  Valverde, Vance, Vandervort, Vanegas, Vaněk, Váradi, Varela, Varga, Vargas, Varma, Varman, Varrier, Vasconcelos
  Vasile, Vasiliev, Vásquez, Vass, Vasseur, Vaughan, Vaz, Vázquez, Vedvik, Vega, Vegge, Veiga, Velarde, Velasco
  Velásquez, Velázquez, Vélez, Véliz, Venegas, Venter, Vera, Verdugo, Verduzco, Veres, Vergara, Verma, Veselý
  Vestergaard, Veum, Vicente, Vicuña, Vidal, Vieira, Viera, Viesca, Vigil, Viklund, Villa, Villadsen, Villagómez
  Villalba, Villalobos, Villalpando, Villanueva, Villareal, Villarreal, Villaseñor, Villegas, Vincent, Vincze
  Vinogradov, Vinther, Vinueza, Virág, Virtanen, Visser, Vizcarra, Vlach, Vlachová, Vlahos, Vlasov, Võ, Vogel
  Vogt, Vojtek, Volkman, Volkov, VonRueden, Vorobyov, Vörös, Vos, Vračar, Vries, Vũ, Vučevac, Vuković, Vương
  Vəliyev, Vəsiyeva, Wade, Waelchi, Wagenaar, Wagner, Walczak, Walker, Wallace, Wallin, Walsh, Walter, Walters
  Wan, Wang, Wangchuck, Warner, Warren, Washington, Wasiu, Watanabe, Watkins, Watsica, Watson, Weaver, Webb, Weber
  Webster, Wehner, Wei, Weimann, Weiss, Weissnat, Weiß, Welch, Wells, Werner, West, Wheeler, Whitaker, White
  Whitehead, Wiafe, Wieczorek, Wiegand, Wikström, Wilcox, Wilderman, Wilkinson, Williams, Williamson, Willis
  Willms, Wilson, Windler, Winkler, Winston, Wintheiser, Winther, Wiśniewski, Wisoky, Wisozk, Witkowski, Witting
  Wiza, Wójcik, Wold, Wolf, Wolff, Won, Wong, Woźniak, Wright, Wróbel, Wu, Wuckert, Wunsch, Wuraola, Wyman, Xacon
  Xana, Xavier, Xenia, Xi, Xia, Xiana, Xiao, Xicoy, Xie, Xiong, Xu, Xue, Xəlilov, Yaamoa, Yacoubou, Yago, Yakovlev
  Yamada, Yamaguchi, Yamamoto, Yamashita, Yamazaki, Yami, Yan, Yanes, Yáñez, Yang, Yao, Yaqub, Yawson, Ybarra
  Yeboa, Yeboah, Yebra, Yépez, Yeung, Yi, Yim, Yin, Yip, Yirenkyi, Yiu, Yoo, Yoon, Yoshida, Yost, Yu, Yuan, Yue
  Yuen, Yundt, Yung, Yunta, Yussuf, Yıldırım, Yıldız, Yılmaz, Zabala, Zabaleta, Zach, Zaitsev, Zając, Zakharov
  Zakharova, Zaldívar, Zamarreno, Zamarripa, Zambrana, Zambrano, Zamora, Zamudio, Zapata, Zapatero, Zapletal
  Zaragoza, Zárate, Zavala, Zayas, Zaydan, Zboncak, Zelaya, Zelenka, Zeman, Zemlak, Zeng, Zepeda, Zertuche, Zhang
  Zhao, Zheng, Zhong, Zhou, Zhu, Zhukov, Zieliński, Ziemann, Zieme, Zima, Zimmerman, Zimmermann, Zimová, Zondi
  Zou, Zubiría, Zulauf, Zuloaga, Zulu, Zungu, Zúñiga, Zupančič, Zurita, Zwane, Ødegård, Østby, Østli, Đặng, Đinh
  Đỗ, Đoàn, Đorđević, Đurić, Əfəndiyeva, Əhmədov, Əliyev, Əliyeva, Ələkbərov, Ələkbərova
`;

export const surnames: readonly SharedWords[] = [{ class: 'surname', words: names }];
